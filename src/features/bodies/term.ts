/**
 * How long a committee is elected: at most five years (建房[2009]274号, article 32); that one
 * chooses among three to five, with five chosen first, is this system's default.
 */
export const TERM_YEARS = [3, 4, 5] as const
export type TermYears = (typeof TERM_YEARS)[number]

/** The last day of a term that begins on a day, `YYYY-MM-DD`. */
export function termEndOf(electedOn: string, years: TermYears): string {
  const [year = 0, month = 1, day = 1] = electedOn.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10)
}
