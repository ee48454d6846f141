export interface ResolveSceneInput {
  /** As printed in the code or typed by hand: `s.` + 10 base32 + 2 check characters. */
  readonly token: string
}

/** Where a code leads. A revoked or unknown code is a refusal with `CODE_REVOKED` or `CODE_UNKNOWN`. */
export interface ResolveScene {
  readonly kind: 'station' | 'office' | 'consultation' | 'compound' | 'session'
  readonly hostName: string
  readonly stationId: string | null
  /** The compound whose life this code opens; null where an office serves several. */
  readonly compoundId: string | null
  /** The consultation to land on; null where none is open. */
  readonly consultationId: string | null
  /** The session that the code was made for, where it is one's: it leads to 签到. */
  readonly sessionId: string | null
}
