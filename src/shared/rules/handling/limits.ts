import { type Deadline, type WorkCalendar, workingDaysAfter } from '../calendar/working-days'

/** Defaults of this project (domain §3.2, after the figures of Shandong's hotline rules), not official ones. */
export const NOT_MINE_WORKING_DAYS = 2
export const OFFER_WORKING_DAYS = 2
export const REMIND_WORKING_DAYS = 3
export const SILENT_WORKING_DAYS = 5
export const DIRECT_WORKING_DAYS = 2
/** How long the one who raised it is asked before another who took part may answer in her stead. */
export const AUTHOR_FIRST_WORKING_DAYS = 3
/** The latest day of a task: a step and its one extension. */
export const TASK_WORKING_DAYS = 15

/** The last moment of the n-th working day after `from`. */
export function endOfWorkingDay(from: Date, days: number, calendar: WorkCalendar): Deadline {
  const { at, provisional } = workingDaysAfter(from, days, calendar)
  return { at: new Date(at.getTime() - 1), provisional }
}
