import { CONSENT_VERSIONS, type ConsentKind } from '@shared/contract/consent'
import { call } from '@/platform/call'

/** Agrees to the text that stood above the button. Each kind is a consent of its own. */
export const giveConsent = (kind: ConsentKind) =>
  call('people.consent', { kind, version: CONSENT_VERSIONS[kind] })

export const withdrawConsent = (kind: ConsentKind) => call('people.withdrawConsent', { kind })
