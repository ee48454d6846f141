import type { ActionContext, Target } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { CommunityDoc } from '../store/places'
import type { UnitRegistrationDoc } from '../store/unit-registrations'

type Where = Pick<ActionContext, 'store'>

export async function findCommunity(
  communityId: string,
  { store }: Where,
): Promise<Target & { readonly community: CommunityDoc }> {
  const community = await store.places.community(communityId)
  if (!community) throw fail('PLACE_NOT_FOUND')
  return { place: { countyId: community.countyId, communityId }, community }
}

/** A unit with its community as the scope. */
export async function findUnit(
  unitId: string,
  { store }: Where,
): Promise<Target & { readonly unit: UnitRegistrationDoc }> {
  const unit = await store.unitRegistrations.find(unitId)
  if (!unit) throw fail('UNIT_NOT_FOUND')
  return { place: { countyId: unit.countyId, communityId: unit.communityId }, unit }
}
