/** One member's wish for one wish, from her first tap to the answer that she was left with. */
export interface ClaimOperation {
  readonly member: string
  readonly wishId: string
  readonly begun: number
  readonly ended: number
  /** `claimed`, `taken`, or the code of a refusal; `silent` where she was never told. */
  readonly told: string
}
