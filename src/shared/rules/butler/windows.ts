import type { VisitWindow } from '../../contract/butler/visit'
import { dayNameOf } from '../calendar/working-days'
import { afterDutyMinutes } from './duty'
import { CONTACT_LIMITS } from './ladder'

/** Two hours each, inside the duty hours: minutes of the day at which a window begins (domain §5). */
export const WINDOW_STARTS = [8 * 60 + 30, 14 * 60, 16 * 60, 18 * 60 + 30] as const
export const WINDOW_MINUTES = 120
/** How many days ahead, today included. A default. */
export const DAYS_AHEAD = 7

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** When a window begins; undefined where the day or the window is none. */
export function windowStart({ day, window }: VisitWindow): Date | undefined {
  const midnight = Date.parse(`${day}T00:00:00+08:00`)
  const start = WINDOW_STARTS[window]
  if (Number.isNaN(midnight) || start === undefined) return undefined
  return dayNameOf(new Date(midnight)) === day ? new Date(midnight + start * MINUTE) : undefined
}

/** The windows that may be asked for: whoever visits has her two duty hours to answer before. */
export function windowsAhead(now: Date): VisitWindow[] {
  const earliest = afterDutyMinutes(now, CONTACT_LIMITS.replyDutyMinutes)
  const days = Array.from({ length: DAYS_AHEAD }, (_, n) => dayNameOf(new Date(now.getTime() + n * DAY)))
  return days
    .flatMap((day) => WINDOW_STARTS.map((_, window) => ({ day, window })))
    .filter((one) => (windowStart(one) ?? earliest) >= earliest)
}

export const isAhead = (wanted: VisitWindow, now: Date): boolean =>
  windowsAhead(now).some(({ day, window }) => day === wanted.day && window === wanted.window)

/** Names one window of one post or one person: whoever makes the document of this name has it. */
export const windowId = (of: string, { day, window }: VisitWindow): string => `${of}_${day}_${window}`
