import { dayText } from '@shared/copy/dates'

const DAY = 24 * 3_600_000
const AFTER = [0, 1, 2, 3, 4, 6, 9, 13]

const noon = (day: string) => Date.parse(`${day}T12:00:00+08:00`)
const nameOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** A few days to choose from, the first and the last among them. */
export function someDays(from: string, to: string): { readonly key: string; readonly text: string }[] {
  const days = AFTER.map((after) => nameOf(noon(from) + after * DAY)).filter((day) => day < to)
  return [...days, to].map((key) => ({ key, text: dayText(new Date(noon(key)).toISOString()) }))
}

/** Today and the two days before it. */
export const lastDays = (today: string): readonly string[] =>
  [0, 1, 2].map((before) => nameOf(noon(today) - before * DAY))
