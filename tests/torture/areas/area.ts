/** What one area of the long search came to. */
export interface AreaResult {
  /** Requests that somebody sent and that were judged. */
  readonly operations: number
  /** Processes that were killed with -9 meanwhile. */
  readonly kills: number
  readonly violations: readonly string[]
}
