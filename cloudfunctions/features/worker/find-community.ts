import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'

export async function findCommunity(communityId: string, { store }: ActionContext) {
  const community = await store.places.community(communityId)
  if (!community) throw fail('COMMUNITY_NOT_FOUND')
  return { place: { countyId: community.countyId, communityId }, community }
}
