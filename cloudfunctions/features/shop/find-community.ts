import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'

/** The community whose staff enter shops; refused with `COMMUNITY_NOT_FOUND`. */
export async function findCommunity(communityId: string, { store }: ActionContext) {
  const community = await store.places.community(communityId)
  if (!community) throw fail('COMMUNITY_NOT_FOUND')
  return { place: { countyId: community.countyId, communityId }, community }
}
