/** Days off and make-up days as they were published, `YYYY-MM-DD` in China. */
export interface WorkCalendar {
  /** Years whose days are published; in others only weekends are known. */
  readonly years: ReadonlySet<number>
  /** Days of the week that are off. */
  readonly off: ReadonlySet<string>
  /** Weekends that are worked. */
  readonly on: ReadonlySet<string>
}

export interface Deadline {
  readonly at: Date
  /** A year not yet published lies in between: counted by weekends only, and marked so. */
  readonly provisional: boolean
}

const DAY = 24 * 3_600_000
const EIGHT_HOURS = 8 * 3_600_000

/** Midnight in China at which the day of an instant began, as if China were UTC. */
const dayOf = (at: Date): number => Math.floor((at.getTime() + EIGHT_HOURS) / DAY) * DAY

const nameOf = (day: number): string => new Date(day).toISOString().slice(0, 10)

const isWorkingDay = (day: number, { off, on }: WorkCalendar): boolean => {
  const name = nameOf(day)
  if (on.has(name)) return true
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !off.has(name)
}

/**
 * The end of the n-th working day after the day of `from` (UTC+8): what lands on Friday and is due
 * after two working days is due when Tuesday ends.
 */
export function workingDaysAfter(from: Date, days: number, calendar: WorkCalendar): Deadline {
  let day = dayOf(from)
  let provisional = false
  for (let left = days; left > 0; ) {
    day += DAY
    provisional ||= !calendar.years.has(new Date(day).getUTCFullYear())
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return { at: new Date(day + DAY - EIGHT_HOURS), provisional }
}

/** The last moment of a day in China that is named `YYYY-MM-DD`; undefined where there is no such day. */
export function endOfDay(name: string): Date | undefined {
  const day = Date.parse(`${name}T00:00:00Z`)
  if (Number.isNaN(day) || nameOf(day) !== name) return undefined
  return new Date(day + DAY - EIGHT_HOURS - 1)
}

/** `YYYY-MM-DD` of the day in China to which an instant belongs. */
export const dayNameOf = (at: Date): string => nameOf(dayOf(at))
