import type { WishState } from '../../contract/wish/state'
import {
  CONFIRM_DAYS,
  daysAfter,
  ERASE_DAYS,
  EXPIRE_DAYS,
  GRACE_DAYS,
  QUIET_DAYS,
  REMIND_DAYS,
} from './limits'

/** What the clock reads of a wish. */
export interface WishTimes {
  readonly state: WishState
  /** When it came into this state, or its limit was set anew. */
  readonly since: Date
  /** Until when whoever has it now has time; null where nobody is waited for. */
  readonly dueAt: Date | null
  /** On the board: when it is shown farther, and until when it is there. */
  readonly spillAt: Date | null
  readonly until: Date | null
  readonly spilled: boolean
  /** The wisher was told of the claim. */
  readonly told: boolean
  /** The claimant was reminded. */
  readonly reminded: boolean
  /** What tells who she is has been erased. */
  readonly erased: boolean
}

export type ClockAct =
  /** Nobody visited or approved in time: it shows, and the level above answers for it. */
  | 'late'
  | 'spill'
  | 'expire'
  | 'tell'
  | 'remind'
  | 'lapse'
  /** Nobody said whether it was done: the butler calls. */
  | 'askAgain'
  | 'close'
  | 'erase'

export interface ClockPlan {
  readonly act: ClockAct
  readonly at: Date
}

/**
 * The one next thing that the clock does with a wish, and when; undefined where nothing is left. Asked
 * again after each change, so that one time limit a wish is enough.
 */
export function clockPlan(wish: WishTimes): ClockPlan | undefined {
  const { state, since, dueAt } = wish
  if (state === 'submitted' || state === 'verifying' || state === 'disputed')
    return dueAt ? { act: 'late', at: dueAt } : undefined
  if (state === 'published') {
    if (!wish.spilled && wish.spillAt) return { act: 'spill', at: wish.spillAt }
    return wish.until ? { act: 'expire', at: wish.until } : undefined
  }
  if (state === 'claimed' || state === 'inProgress') {
    if (!wish.told) return { act: 'tell', at: since }
    if (!dueAt) return undefined
    if (!wish.reminded) return { act: 'remind', at: daysAfter(dueAt, -REMIND_DAYS) }
    return { act: 'lapse', at: daysAfter(dueAt, GRACE_DAYS) }
  }
  if (state === 'awaitingConfirm') return { act: 'askAgain', at: dueAt ?? daysAfter(since, CONFIRM_DAYS) }
  if (state === 'confirmed') return { act: 'close', at: daysAfter(since, QUIET_DAYS) }
  if (state === 'expired') return { act: 'close', at: daysAfter(since, EXPIRE_DAYS) }
  return wish.erased ? undefined : { act: 'erase', at: daysAfter(since, ERASE_DAYS) }
}
