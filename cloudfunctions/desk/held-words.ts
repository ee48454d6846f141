import { deskOf, type Judge } from '@shared/rules/statement/judges'

import type { PublicationDoc } from '../store/publications'
import { deskOrderOf } from '../store/statements'
import type { Store } from '../store/store'
import { layHeld } from './held-rows'
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
  const { _id, place, publicText: title, authorId: exceptId } = publication
  await store.publications.putOnDesk(_id, deskOf(judge, place), deskOrderOf(now, _id))
  await readyDesk(store, judge, page)
  const { compoundName: where, countyId, communityId, compoundId } = page
  const about = { title, where, since: now, waits: 'resident', exceptId } as const
  await layHeld(store, 'heldWords', _id, { place: { countyId, communityId, compoundId }, judge, ...about })
}

export async function clearHeldWords(
  { store }: Parts,
  { _id, judgement, desk }: PublicationDoc,
): Promise<void> {
  if (!judgement && !desk) return
  await store.publications.putOnDesk(_id, null, null)
  await store.deadlines.clear('heldWords', _id)
}
