import { readSettings } from '../kernel/settings'
import type { CommunityDoc } from '../store/places'
import type { Store } from '../store/store'
import { listCommunity, listCounty, sumUp } from './list-places'

/** Communities a run once everything is listed; a county of eighteen is round in six minutes. */
const A_RUN = 3
/** While nothing is listed yet: a county of eighteen is there after one tick. */
const A_FIRST_RUN = 20
const PAUSE_MILLISECONDS = 55_000

/**
 * Lists and counts the county a few communities at a time and round again. What writes a post or a place
 * has its community listed at once (`relist`); the round finds whatever else has changed.
 */
export async function listPlaces(
  store: Store,
  now: Date,
  /** What else is looked at with each community. */
  also: (community: CommunityDoc) => Promise<void> = async () => undefined,
): Promise<void> {
  const { countyId } = readSettings(process.env)
  const turn = await store.directory.turn()
  const first = turn === undefined || turn.first
  const waited = turn ? now.getTime() - turn.at.getTime() : PAUSE_MILLISECONDS
  if (!first && waited >= 0 && waited < PAUSE_MILLISECONDS) return

  const run = first ? A_FIRST_RUN : A_RUN
  const after = turn?.after ?? ''
  const communities = await store.places.communitiesAfter(countyId, after, run)
  if (after === '' && communities.length > 0) await listCounty(store, countyId)
  for (const community of communities) {
    await listCommunity(store, community, now)
    await also(community)
  }
  if (communities.length > 0) await sumUp(store, countyId)
  const round = communities.length < run
  await store.directory.setTurn(
    round ? '' : (communities.at(-1)?.order ?? ''),
    first && !(round && communities.length > 0),
    now,
  )
}
