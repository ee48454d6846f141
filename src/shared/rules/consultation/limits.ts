import type { ConsultationState } from '../../contract/consultation'
import { type Deadline, type WorkCalendar, workingDaysAfter } from '../calendar/working-days'
import { ASK_BACK_MOST_DAYS, isOver } from './life'

/** Defaults of this project (domain §3.2), not official figures; each is shown as such. */
export const ASKING_GRACE_WORKING_DAYS = 2
export const PROPOSING_DAYS = 7
export const DELIBERATING_DAYS = 7
export const HANDLING_WORKING_DAYS = 5
export const EVALUATING_DAYS = 7
export const CONFIRMATION_WORKING_DAYS = 3
/** What the next level has after a deadline was missed. */
export const ESCALATION_WORKING_DAYS = 2

const DAY = 24 * 3_600_000

export interface LimitInput {
  readonly now: Date
  /** How long 问诉求 stays open. */
  readonly askingDays: number
  /** The end of the day that was given with the move. */
  readonly until: Date | null
  /** When its session starts or started. */
  readonly sessionAt: Date | null
  /** When the assembly's result is asked for. */
  readonly askAt: Date | null
}

export interface Limits {
  /** What residents are told: until when this step is theirs. */
  readonly stepDueAt: Date
  /** Until when the person in charge must have moved it on; after that it goes one level up. */
  readonly act: Deadline
}

const days = (from: Date, count: number) => new Date(from.getTime() + count * DAY)
/** The last moment of the day, so that the day that is shown is the day that is meant. */
const workingDays = (from: Date, count: number, calendar: WorkCalendar): Deadline => {
  const { at, provisional } = workingDaysAfter(from, count, calendar)
  return { at: new Date(at.getTime() - 1), provisional }
}

/** Until when a state that begins now may last; undefined where it is over. */
export function limitsOf(
  state: ConsultationState,
  { now, askingDays, until, sessionAt, askAt }: LimitInput,
  calendar: WorkCalendar,
): Limits | undefined {
  if (isOver(state)) return undefined
  switch (state) {
    case 'asking':
      return from(days(now, askingDays))
    case 'proposing':
      return from(days(now, PROPOSING_DAYS))
    case 'deliberating':
      return from(days(sessionAt !== null && sessionAt > now ? sessionAt : now, DELIBERATING_DAYS))
    case 'handling': {
      const act = workingDays(now, HANDLING_WORKING_DAYS, calendar)
      return { stepDueAt: act.at, act }
    }
    case 'evaluating':
      return from(days(now, EVALUATING_DAYS))
    default:
      return from(until ?? askAt ?? days(now, ASK_BACK_MOST_DAYS))
  }

  function from(stepDueAt: Date): Limits {
    return { stepDueAt, act: actLimit(state, stepDueAt, calendar) }
  }
}

/** Until when the person in charge must act, where residents were told that the step lasts until `stepDueAt`. */
export function actLimit(state: ConsultationState, stepDueAt: Date, calendar: WorkCalendar): Deadline {
  if (state === 'asking') return workingDays(stepDueAt, ASKING_GRACE_WORKING_DAYS, calendar)
  if (state === 'evaluating') return workingDays(stepDueAt, CONFIRMATION_WORKING_DAYS, calendar)
  return { at: stepDueAt, provisional: false }
}

/** Until when the next level must act after a deadline was missed. */
export const escalationLimit = (now: Date, calendar: WorkCalendar): Deadline =>
  workingDays(now, ESCALATION_WORKING_DAYS, calendar)

/** The end of the last day to which a step may be extended, counted from what was promised. */
export const extensionLimit = (from: Date, count: number, calendar: WorkCalendar): Date =>
  workingDays(from, count, calendar).at
