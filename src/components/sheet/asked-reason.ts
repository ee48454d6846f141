/** A reason that is asked for before something is decided; the page shows the sheet. */
export interface AskedReason {
  readonly title: string
  readonly lead: string
  /** Ready sentences: one tap instead of typing. */
  readonly ready: readonly string[]
  readonly most: number
  readonly act: string
  /** Does it; what is refused is said in the sheet, and what was written stays. */
  readonly onGive: (reason: string) => Promise<void>
}

export const REASON_MOST = 100
