import type { Deadline, WorkCalendar } from '../calendar/working-days'
import { endOfWorkingDay, REMIND_WORKING_DAYS, SILENT_WORKING_DAYS } from './limits'

/** What a time without any progress entry leads to. */
export type Silence = 'quiet' | 'remind' | 'raise'

/** Three working days without a word: a reminder; five: one level up (S1-23). */
export function silenceOf(since: Date, now: Date, calendar: WorkCalendar): Silence {
  if (now >= endOfWorkingDay(since, SILENT_WORKING_DAYS, calendar).at) return 'raise'
  return now >= endOfWorkingDay(since, REMIND_WORKING_DAYS, calendar).at ? 'remind' : 'quiet'
}

/** When the clock must look next at work that was last heard of at `since`. */
export function silenceDue(since: Date, reminded: boolean, calendar: WorkCalendar): Deadline {
  return endOfWorkingDay(since, reminded ? SILENT_WORKING_DAYS : REMIND_WORKING_DAYS, calendar)
}
