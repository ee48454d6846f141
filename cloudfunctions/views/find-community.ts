import type { ActionContext, Target } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { CommunityDoc } from '../store/places'

/** A community as the place of what is done for all of it. Refused with `COMMUNITY_NOT_FOUND`. */
export async function findCommunity(
  communityId: string,
  { store }: Pick<ActionContext, 'store'>,
): Promise<Target & { readonly community: CommunityDoc }> {
  const community = await store.places.community(communityId)
  if (!community) throw fail('COMMUNITY_NOT_FOUND')
  return { place: { countyId: community.countyId, communityId }, community }
}
