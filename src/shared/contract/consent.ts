/** What a person may agree to, each on its own (PIPL art. 14–16, 28–31; domain §6). */
export const CONSENT_KINDS = [
  'notice',
  'userAgreement',
  'hardship',
  'health',
  'partyMembership',
  'under14',
  'portrait',
] as const
export type ConsentKind = (typeof CONSENT_KINDS)[number]

/** The texts in force; agreeing to an older one is refused with `NOTICE_OUTDATED`. */
export const CONSENT_VERSIONS: Readonly<Record<ConsentKind, string>> = {
  notice: '2026-11-22',
  userAgreement: '2026-11-22',
  hardship: '2026-11-22',
  health: '2026-11-22',
  partyMembership: '2026-11-22',
  under14: '2026-11-22',
  portrait: '2026-11-22',
}

export interface MyConsent {
  readonly kind: ConsentKind
  readonly version: string
  readonly at: string
  readonly withdrawnAt: string | null
}

export interface ConsentInput {
  readonly kind: ConsentKind
  readonly version: string
}
export interface Consent {
  readonly consent: MyConsent
}

/** Withdrawing the notice or the agreement leaves everything readable and stops acting until agreed again. */
export interface WithdrawConsentInput {
  readonly kind: ConsentKind
}
export type WithdrawConsent = Readonly<Record<string, never>>

export type MyConsentsInput = Readonly<Record<string, never>>
export interface MyConsents {
  /** Newest first. */
  readonly consents: readonly MyConsent[]
  /** Who runs this system; shown in the notice. */
  readonly operatorName: string
}
