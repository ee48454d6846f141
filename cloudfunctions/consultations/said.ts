import type { Stars } from '@shared/contract/handling'
import type {
  CancelCause,
  ClosingResult,
  HandoffChannel,
  MoveAsks,
  MoveConsultationInput,
} from '@shared/contract/process'
import { dayNameOf, endOfDay } from '@shared/rules/calendar/working-days'
import type { Transition } from '@shared/rules/consultation/life'
import { extensionLimit } from '@shared/rules/consultation/limits'
import { isStars } from '@shared/rules/handling/rating'

import { workCalendar } from '../desk/work-calendar'
import { fail } from '../kernel/fail'

/** What a move says besides its verb: exactly what its row asks for. */
export interface Said {
  readonly reason: string | null
  readonly until: Date | null
  readonly cause: CancelCause | null
  readonly channel: HandoffChannel | null
  readonly result: ClosingResult | null
  /** Of the work, by the community secretary. */
  readonly rating: Stars | null
}

const DAY = 24 * 3_600_000

/** Refuses with `MOVE_INCOMPLETE` or `UNTIL_WRONG`; what was not asked for is left out. */
export function checkSaid(
  row: Transition,
  input: MoveConsultationInput,
  stepDueAt: Date | null,
  now: Date,
): Said {
  const { asks } = row
  const missing = asks.find((one) => input[one] === undefined)
  if (missing) throw fail('MOVE_INCOMPLETE', { field: missing })
  const given = <Key extends Exclude<MoveAsks, 'until' | 'rating'>>(key: Key) =>
    asks.includes(key) ? (input[key] ?? null) : null
  return {
    reason: given('reason'),
    until: asks.includes('until') ? untilOf(row, input.until ?? '', stepDueAt, now) : null,
    cause: given('cause'),
    channel: row.verb === 'takeToReception' ? 'receptionDay' : given('channel'),
    result: row.verb === 'conclude' ? 'unresolved' : given('result'),
    rating:
      asks.includes('rating') && input.rating !== undefined && isStars(input.rating) ? input.rating : null,
  }
}

function untilOf(row: Transition, day: string, stepDueAt: Date | null, now: Date): Date {
  const until = endOfDay(day)
  const most = untilAtMost(row, stepDueAt, now)
  if (!until || until < untilAfter(row, stepDueAt, now) || (most && until > most)) throw fail('UNTIL_WRONG')
  return until
}

/** The first moment that may be given: tomorrow, and for who asks for more time the day after the promised one. */
export function untilAfter({ verb }: Transition, stepDueAt: Date | null, now: Date): Date {
  const from = verb === 'extend' && stepDueAt !== null && stepDueAt > now ? stepDueAt : now
  return new Date(from.getTime() + DAY)
}

/** The end of the last day that may be given; an extension counts from the date that was promised. */
export function untilAtMost({ within }: Transition, stepDueAt: Date | null, now: Date): Date | null {
  if (!within) return null
  if ('workingDays' in within) return extensionLimit(stepDueAt ?? now, within.workingDays, workCalendar)
  return endOfDay(dayNameOf(new Date(now.getTime() + within.days * DAY))) ?? null
}
