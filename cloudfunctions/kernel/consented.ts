import type { PersonDoc } from '../store/persons'
import { fail } from './fail'

/** Under this name the person's own copy holds her consent to the privacy notice. */
export const NOTICE = 'privacy'

/** Nobody's data are worked with before she agreed to the notice, nor after she took that back (PIPL art. 13–16). */
export function requireConsent({ consents, consentWithdrawn }: PersonDoc): void {
  if (consentWithdrawn || !consents.some(({ notice }) => notice === NOTICE)) throw fail('CONSENT_NEEDED')
}
