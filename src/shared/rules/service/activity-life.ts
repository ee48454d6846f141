import type { ActivityState, SignupState } from '../../contract/service/activity'
import { ACTIVITY_LIMITS } from '../../contract/service/activity'

export type ActivityVerb = 'announce' | 'refuse' | 'callOff'
export type ActivityMover = 'machine' | 'host'

export interface ActivityTransition {
  readonly from: ActivityState
  readonly verb: ActivityVerb
  readonly who: ActivityMover
  readonly to: ActivityState
}

/** The life of an activity: people join once its words are public. It is over when its time is. */
export const ACTIVITY_LIFE: readonly ActivityTransition[] = [
  { from: 'preparing', verb: 'announce', who: 'machine', to: 'open' },
  { from: 'preparing', verb: 'refuse', who: 'machine', to: 'cancelled' },
  { from: 'preparing', verb: 'callOff', who: 'host', to: 'cancelled' },
  { from: 'open', verb: 'callOff', who: 'host', to: 'cancelled' },
]

export const activityStep = (
  from: ActivityState,
  verb: ActivityVerb,
  who: ActivityMover,
): ActivityState | undefined =>
  ACTIVITY_LIFE.find((step) => step.from === from && step.verb === verb && step.who === who)?.to

interface Standing {
  readonly state: ActivityState
  /** Milliseconds. */
  readonly startsAt: number
  readonly seats: number
  readonly joined: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

export type JoinDecision =
  | { readonly kind: 'set'; readonly state: SignupState; readonly joined: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'refuse'; readonly code: 'ACTIVITY_OVER' | 'ACTIVITY_FULL' }

/** Joining and leaving, until it begins; a seat that somebody leaves is free again. */
export function decideJoin(
  { state, startsAt, seats, joined }: Standing,
  mine: SignupState | null,
  wants: boolean,
  now: number,
): JoinDecision {
  const isIn = mine === 'joined'
  if (isIn === wants && mine !== 'came' && mine !== 'absent') return { kind: 'same' }
  if (state !== 'open' || now >= startsAt) return { kind: 'refuse', code: 'ACTIVITY_OVER' }
  if (!wants) return { kind: 'set', state: 'left', joined: joined - 1 }
  if (joined >= seats) return { kind: 'refuse', code: 'ACTIVITY_FULL' }
  return { kind: 'set', state: 'joined', joined: joined + 1 }
}

/** From its beginning on, for fourteen days, its host says who came. */
export const mayConfirm = ({ state, startsAt }: Pick<Standing, 'state' | 'startsAt'>, now: number): boolean =>
  state === 'open' && now >= startsAt && now < startsAt + ACTIVITY_LIMITS.confirmDays * DAY

/** May it be announced for then? */
export const startsInTime = (startsAt: number, now: number): boolean =>
  startsAt >= now + ACTIVITY_LIMITS.leastHoursAhead * HOUR &&
  startsAt <= now + ACTIVITY_LIMITS.mostDaysAhead * DAY
