import { endOfDay } from '../calendar/working-days'
import { monthOf } from '../report/month'

const MINUTE = 60_000
const EIGHT_HOURS = 8 * 3_600_000

/** A community has one reception day a month, so the month is its name. */
export const receptionId = (communityId: string, day: string): string => `${communityId}_${day.slice(0, 7)}`
export const receptionSlotId = (dayId: string, n: number): string => `${dayId}_${String(n).padStart(2, '0')}`

/** When `HH:MM` of a day in China is; undefined where there is no such moment. */
export function momentOf(day: string, clock: string): Date | undefined {
  if (endOfDay(day) === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return undefined
  return new Date(Date.parse(`${day}T${clock}:00Z`) - EIGHT_HOURS)
}

export const slotTimes = (from: Date, slots: number, minutes: number): Date[] =>
  Array.from({ length: slots }, (_, n) => new Date(from.getTime() + n * minutes * MINUTE))

/** Set for this month or the next one, and not for a moment that is over. */
export function mayBeSet(from: Date, now: Date): boolean {
  const next = monthOf(new Date(Date.parse(`${monthOf(now)}-28T00:00:00Z`) + 5 * 24 * 3_600_000))
  return from > now && [monthOf(now), next].includes(monthOf(from))
}

/** The number with which somebody is called in: her place in line, so that no name is called. */
export const numberOf = (slotId: string): string => `${Number(slotId.slice(-2))} 号`
