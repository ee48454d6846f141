export interface ResolveSceneInput {
  /** As printed in the code or typed by hand: `s.` + 10 base32 + 2 check characters. */
  readonly token: string
}

/** Where a code leads. A revoked or unknown code is a refusal with `CODE_REVOKED` or `CODE_UNKNOWN`. */
export interface ResolveScene {
  readonly kind: 'station' | 'office' | 'consultation' | 'compound'
  readonly hostName: string
  readonly stationId: string | null
  /** The compound whose life this code opens; null where an office serves several. */
  readonly compoundId: string | null
  /** The consultation to land on; null where none is open. */
  readonly consultationId: string | null
}
