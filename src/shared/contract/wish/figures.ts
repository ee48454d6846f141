export interface WishFiguresInput {
  readonly compoundId: string
}
export interface WishMonth {
  /** `YYYY-MM` in China. */
  readonly month: string
  readonly submitted: number
  readonly claimed: number
  readonly confirmed: number
  /** From the board to the confirmation, the middle one; null where none was confirmed. */
  readonly medianDays: number | null
}
/** Of the community: the last twelve months, as last recounted. */
export interface WishFigures {
  readonly communityName: string
  readonly countedAt: string | null
  /** On the board or claimed now. */
  readonly open: number
  /** Items claimed and fulfilled in these twelve months, and the persons behind them: never added up. */
  readonly items: number
  readonly persons: number
  readonly months: readonly WishMonth[]
}
