import { fail } from '../kernel/fail'
import type { PersonDoc } from '../store/persons'
import type { Store } from '../store/store'
import { activeMembership, type Membership } from './active-membership'

/** For what only registered members do: an active registration, and her consent not taken back. */
export async function requireMember(person: PersonDoc, store: Store): Promise<Membership> {
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
  const membership = await activeMembership(person, store)
  if (!membership) throw fail('MEMBER_ONLY')
  return membership
}
