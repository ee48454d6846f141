import { fail } from '../kernel/fail'
import type { Store } from '../store/store'

/** That she is a member is sensitive: it is worked with only where she agreed to that by itself (PIPL art. 29). */
export async function hasPartyConsent(personId: string, store: Store): Promise<boolean> {
  const ledger = await store.consents.ofPerson(personId)
  return ledger.some(({ kind, withdrawnAt }) => kind === 'partyMembership' && withdrawnAt === null)
}

export async function requirePartyConsent(personId: string, store: Store): Promise<void> {
  if (!(await hasPartyConsent(personId, store))) throw fail('PARTY_CONSENT_NEEDED')
}
