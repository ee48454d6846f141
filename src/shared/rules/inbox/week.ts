const HOUR = 3_600_000
const EIGHT_HOURS = 8 * HOUR
const A_DAY = 24 * HOUR
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * A_DAY

/** Nobody's phone rings before eight or from nine in the evening. Default of this system. */
const FROM_HOUR = 8
const TO_HOUR = 21

/** The beginning of the week in China (Monday, 00:00 at UTC+8) in which an instant falls. */
export function weekStart(at: Date): Date {
  const local = at.getTime() + EIGHT_HOURS - FIRST_MONDAY
  return new Date(Math.floor(local / (7 * A_DAY)) * 7 * A_DAY + FIRST_MONDAY - EIGHT_HOURS)
}

/** Monday at eight of the week after. */
export const nextWeek = (at: Date): Date => new Date(weekStart(at).getTime() + 7 * A_DAY + FROM_HOUR * HOUR)

/** When it may ring: now, or at eight of the morning that comes next. */
export function whenAwake(at: Date): Date {
  const local = at.getTime() + EIGHT_HOURS
  const day = Math.floor(local / A_DAY) * A_DAY
  const hour = (local - day) / HOUR
  if (hour >= FROM_HOUR && hour < TO_HOUR) return at
  return new Date(day + (hour < FROM_HOUR ? 0 : A_DAY) + FROM_HOUR * HOUR - EIGHT_HOURS)
}
