import { deskOf, type Judge } from '@shared/rules/statement/judges'

import type { PublicationDoc } from '../store/publications'
import { deskOrderOf } from '../store/statements'
import type { Store } from '../store/store'
import { readyDesk } from './ready-desk'

interface Parts {
  readonly store: Store
  readonly now: Date
}

/**
 * Puts words that the machine held on the desk of whoever judges them; for what has no queue of its
 * own, the publication itself lies there. Doing it again changes nothing.
 */
export async function holdWords(
  { store, now }: Parts,
  publication: PublicationDoc,
  judge: Judge,
  page: Parameters<typeof readyDesk>[2],
): Promise<void> {
  const { _id, place } = publication
  await store.publications.putOnDesk(_id, deskOf(judge, place), deskOrderOf(now, _id))
  await readyDesk(store, judge, page)
}

export const clearHeldWords = ({ store }: Parts, publication: PublicationDoc): Promise<unknown> =>
  publication.judgement || publication.desk
    ? store.publications.putOnDesk(publication._id, null, null)
    : Promise.resolve()
