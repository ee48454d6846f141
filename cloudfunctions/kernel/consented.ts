import type { PersonDoc } from '../store/persons'
import { fail } from './fail'

/** Under this name the person's own copy holds her consent to the privacy notice. */
export const NOTICE = 'privacy'

export const hasConsented = ({ consents, consentWithdrawn }: PersonDoc): boolean =>
  !consentWithdrawn && consents.some(({ notice }) => notice === NOTICE)

/** Nobody's data are worked with before she agreed to the notice, nor after she took that back (PIPL art. 13–16). */
export function requireConsent(person: PersonDoc): void {
  if (!hasConsented(person)) throw fail('CONSENT_NEEDED')
}
