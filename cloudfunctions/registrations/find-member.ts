import type { ActionContext, Target } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { MemberRegistrationDoc } from '../store/member-registrations'

/** A registration with its compound as the scope. */
export async function findMember(
  registrationId: string,
  { store }: Pick<ActionContext, 'store'>,
): Promise<Target & { readonly registration: MemberRegistrationDoc }> {
  const registration = await store.memberRegistrations.find(registrationId)
  if (!registration) throw fail('REGISTRATION_NOT_FOUND')
  const { countyId, communityId, compoundId } = registration
  return { place: { countyId, communityId, compoundId }, registration }
}
