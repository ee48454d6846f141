import { dayText } from '@shared/copy/dates'

const DAY = 24 * 3_600_000
const AFTER = [0, 2, 6, 13, 20, 29, 44, 59]

const noon = (day: string) => Date.parse(`${day}T12:00:00+08:00`)
const nameOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** A few days to choose from, the first and the last that may be given among them; `YYYY-MM-DD`, in words. */
export function daysBetween(least: string, most: string): { readonly key: string; readonly text: string }[] {
  const days = AFTER.map((after) => nameOf(noon(least) + after * DAY)).filter((day) => day < most)
  return [...days, most].map((key) => ({ key, text: dayText(new Date(noon(key)).toISOString()) }))
}
