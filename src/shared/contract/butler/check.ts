/** What a butler looks at as supervisor of the property service (S1-14). The list is this system's default. */
export const CHECK_ITEMS = ['cleaning', 'order', 'repairs', 'greenery', 'answering'] as const
export type CheckItem = (typeof CHECK_ITEMS)[number]

export const CHECK_SCORES = ['good', 'fair', 'poor'] as const
export type CheckScore = (typeof CHECK_SCORES)[number]

export const CHECK_NOTE_MOST = 120

/** Said again on the same day about the same thing, it takes the place of what was said before. */
export interface CheckPropertyInput {
  readonly stairwellId: string
  readonly item: CheckItem
  readonly score: CheckScore
  /** What was seen; masked. */
  readonly note?: string | undefined
}
export type CheckProperty = Readonly<Record<string, never>>

export interface PropertyChecksInput {
  readonly compoundId: string
  readonly cursor?: string | undefined
}
export interface PropertyChecks {
  /** Null where the compound has no property company: then there is nothing to check. */
  readonly propertyName: string | null
  readonly checks: readonly {
    readonly id: string
    readonly building: number
    readonly unitEntrance: number
    readonly item: CheckItem
    readonly score: CheckScore
    readonly note: string
    /** Surname and title. */
    readonly by: string | null
    readonly at: string
  }[]
  readonly next: string | null
}
