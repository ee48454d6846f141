import { type CountedWish, countFigures, figuresSince } from '@shared/rules/wish/figures'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import type { Store } from '../../store/store'
import type { WishDoc } from '../../store/wishes'

const A_READ = 500
/** More wishes than a community has in a year. */
const MOST_READS = 20

/** Counts a community's last twelve months anew from the wishes themselves, so that figures never drift. */
export const countWishFigures: DeadlineRule = async ({ subject }, { store, now }) => {
  const community = await store.places.community(subject)
  if (!community) return
  const wishes = await movedSince(subject, figuresSince(now), store)
  await store.wishes.putFigures({
    _id: subject,
    communityName: community.name,
    countedAt: now,
    ...countFigures(wishes, now),
  })
}

async function movedSince(communityId: string, since: Date, store: Store): Promise<CountedWish[]> {
  const found = new Map<string, WishDoc>()
  let from = since
  for (let read = 0; read < MOST_READS; read += 1) {
    const rows = await store.wishes.movedIn(communityId, from, A_READ)
    for (const row of rows) found.set(row._id, row)
    const last = rows.at(-1)
    if (rows.length < A_READ || !last) break
    // Those of the same moment are read once more, and counted once.
    from = last.movedAt
  }
  return [...found.values()]
}
