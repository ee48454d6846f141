/**
 * `published`: the State Council's notice, as the release knows it; `entered`: by the county's
 * administrator from the notice; `unknown`: only weekends are known, and every date that reaches
 * into the year is marked 未公布.
 */
export const YEAR_STATES = ['published', 'entered', 'unknown'] as const
export type YearState = (typeof YEAR_STATES)[number]

export const YEAR_MOST_OFF = 60
export const YEAR_MOST_ON = 20

/** What may be wrong with a year: of which list, or the year as a whole. */
export const YEAR_FAULTS = ['offEmpty', 'offOtherYear', 'onOtherYear', 'onNoWeekend', 'both'] as const
export type YearFault = (typeof YEAR_FAULTS)[number]

export interface CalendarYear {
  readonly year: number
  readonly state: YearState
  /** Days off and weekends that are worked, `YYYY-MM-DD`, in order. */
  readonly off: readonly string[]
  readonly on: readonly string[]
  /** Surname and title of whoever entered it. */
  readonly by: string | null
}

export type WorkYearsInput = Readonly<Record<string, never>>
/** This year and the next. */
export interface WorkYears {
  readonly years: readonly CalendarYear[]
}

export interface EnterYearInput {
  readonly year: number
  readonly off: readonly string[]
  readonly on: readonly string[]
}
export type EnterYear = Readonly<Record<string, never>>
