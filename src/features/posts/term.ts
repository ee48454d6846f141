const OFFSET = 8 * 60 * 60 * 1000

/** How long somebody is appointed; zero leaves it open. Defaults of this system. */
export const TERM_YEARS = [1, 3, 5, 0] as const
export type TermYears = (typeof TERM_YEARS)[number]

/** The last day of a term that begins today, by the wall clock here; null where it is left open. */
export function termEnd(years: TermYears, now: number): string | null {
  if (years === 0) return null
  const local = new Date(now + OFFSET)
  const end = new Date(Date.UTC(local.getUTCFullYear() + years, local.getUTCMonth(), local.getUTCDate() - 1))
  return end.toISOString().slice(0, 10)
}

/** Surname and title, as residents will read it: Chinese characters only, so no name or number fits. */
export const isLabel = (text: string): boolean => /^[\p{Script=Han}·]{2,12}$/u.test(text)

/** A code in groups of four, as one reads it out. */
export const spaced = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
