const EIGHT_HOURS = 8 * 3_600_000

export const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/

/** `YYYY-MM` of the month in China to which an instant belongs. */
export const monthOf = (at: Date): string => new Date(at.getTime() + EIGHT_HOURS).toISOString().slice(0, 7)

/** The first moment of a month, and the first of the next one. */
export function monthBounds(month: string): { readonly from: Date; readonly to: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const begins = (n: number) => new Date(Date.UTC(year, n, 1) - EIGHT_HOURS)
  return { from: begins(number - 1), to: begins(number) }
}

export function monthBefore(month: string): string {
  return monthOf(new Date(monthBounds(month).from.getTime() - 1))
}
