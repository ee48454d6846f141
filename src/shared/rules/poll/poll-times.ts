const DAY = 86_400_000
const EIGHT_HOURS = 8 * 3_600_000

/** When the last of `days` days ends in China: what is opened on Monday for three days closes when Thursday ends. */
export function closingTime(now: Date, days: number): Date {
  const today = Math.floor((now.getTime() + EIGHT_HOURS) / DAY)
  return new Date((today + days + 1) * DAY - EIGHT_HOURS)
}

/**
 * An answer that was let in at the last moment may still be on its way into the store: a call of ours
 * lives twenty seconds at most. What is counted after this wait is everything.
 */
export const SETTLING_MILLISECONDS = 60_000
export const countableFrom = (closesAt: Date): Date => new Date(closesAt.getTime() + SETTLING_MILLISECONDS)
