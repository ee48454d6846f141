const EIGHT_HOURS = 8 * 3_600_000

/** The day in China on which an instant falls: 20261122. */
export const dayInChina = (at: Date): string =>
  new Date(at.getTime() + EIGHT_HOURS).toISOString().slice(0, 10).replace(/-/g, '')
