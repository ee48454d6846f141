import type { MyStatement } from '@shared/contract/statement'

import { answerView } from '../../consultations/answer-view'
import { photoState } from '../../publish/photo-state'
import type { PhotoDoc } from '../../store/photos'
import type { StatementDoc } from '../../store/statements'
import type { Store } from '../../store/store'

type Photos = ReadonlyMap<string, PhotoDoc>

export async function photosOf(statements: readonly StatementDoc[], store: Store): Promise<Photos> {
  const photos = await store.photos.byIds(statements.flatMap(({ photoIds = [] }) => photoIds))
  return new Map(photos.map((photo) => [photo._id, photo]))
}

/** Her own words with what only she sees: still checked, held, hidden and why. */
export const myStatement = (statement: StatementDoc, photos: Photos): MyStatement => ({
  id: statement._id,
  text: statement.text,
  author: statement.author,
  state: statement.state,
  why: statement.why ?? null,
  reason: statement.reason ?? null,
  mayContest: statement.state === 'hidden' && statement.mayContest === true,
  photos: (statement.photoIds ?? []).map((id) => ({ id, state: photoState(photos.get(id)?.verdict) })),
  createdAt: statement.createdAt.toISOString(),
  answer: statement.answer ? answerView(statement.answer) : null,
})
