import type { AppealState } from '../../contract/appeal'
import type { Urgency } from '../../contract/review'
import { type Deadline, type WorkCalendar, workingDaysAfter } from '../calendar/working-days'

/** Defaults of this project (domain §2.2, §2.5, §3.1), not official figures. */
export const REVIEW_WORKING_DAYS = 2
export const VULNERABLE_HOURS = 2
export const EMERGENCY_MINUTES = 30
export const ASK_BACK_HOURS = 48

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const exactly = (now: Date, milliseconds: number): Deadline => ({
  at: new Date(now.getTime() + milliseconds),
  provisional: false,
})

export function urgencyOf(state: AppealState, code: string): Urgency {
  if (state === 'emergency') return 'emergency'
  return code === 'vulnerablePerson' ? 'urgent' : 'normal'
}

/** Until when somebody must act on an appeal that has just come into a state; undefined where nobody must. */
export function deadlineOf(
  state: AppealState,
  code: string,
  now: Date,
  calendar: WorkCalendar,
): Deadline | undefined {
  if (state === 'emergency') return exactly(now, EMERGENCY_MINUTES * MINUTE)
  if (state === 'returned') return exactly(now, ASK_BACK_HOURS * HOUR)
  if (state !== 'needsReview' && state !== 'accepted') return undefined
  if (state === 'needsReview' && code === 'vulnerablePerson') return exactly(now, VULNERABLE_HOURS * HOUR)
  return workingDaysAfter(now, REVIEW_WORKING_DAYS, calendar)
}
