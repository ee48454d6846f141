import { dayNameOf, endOfDay } from '@shared/rules/calendar/working-days'
import { endOfWorkingDay, TASK_WORKING_DAYS } from '@shared/rules/handling/limits'

import { workCalendar } from '../desk/work-calendar'
import { fail } from '../kernel/fail'

/** The first and the last day that a task given now may be due. */
export const taskDays = (now: Date) => ({
  from: dayNameOf(now),
  to: dayNameOf(endOfWorkingDay(now, TASK_WORKING_DAYS, workCalendar).at),
})

/** Refuses a day that does not exist, is over, or is further away than a step and its extension. */
export function checkTaskDay(day: string, now: Date): void {
  const { from, to } = taskDays(now)
  if (!endOfDay(day) || day < from || day > to) throw fail('TASK_DAY_WRONG')
}
