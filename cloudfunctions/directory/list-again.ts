import type { DeadlineRule } from '../deadlines/tend-deadlines'
import { listCommunity, listCounty, sumUp } from './list-places'

/** Something of this community was changed, or of the county where it names none. */
export const listAgain: DeadlineRule = async ({ countyId, communityId }, { store, now }) => {
  const community = communityId === '' ? undefined : await store.places.community(communityId)
  if (community) await listCommunity(store, community, now)
  else await listCounty(store, countyId)
  if (community) await sumUp(store, countyId)
}
