import type { SessionMode } from '../../contract/process'
import { SESSION_DEFAULTS } from '../../contract/session/limits'
import type { SessionState } from '../../contract/session/state'
import { isOver } from './life'

const DAY = 24 * 3_600_000

/** What sittings of the same matter came to, carried from one to the next. */
export interface SessionHistory {
  readonly adjournments: number
  /** One of them was adjourned because too few came. */
  readonly shortBefore: boolean
  /** Too few came twice: only online is left. */
  readonly onlyOnline: boolean
}
export const NO_HISTORY: SessionHistory = { adjournments: 0, shortBefore: false, onlyOnline: false }

export interface Previous {
  readonly state: SessionState
  readonly mode: SessionMode
  readonly history: SessionHistory
  /** Adjourned or failed because too few came. */
  readonly short: boolean
}

export type ConveneRefusal = 'SESSION_OPEN' | 'SESSION_HELD' | 'SESSION_ONLY_ONLINE' | 'SESSION_NO_MORE'
export type ConveneDecision =
  | { readonly kind: 'convene'; readonly history: SessionHistory }
  | { readonly kind: 'refuse'; readonly code: ConveneRefusal }

/**
 * Whether a matter may have another session (domain §3.3): adjourned once for want of a quorum, then
 * online or no consensus; nothing after one that was held to its end.
 */
export function decideConvene(previous: Previous | null, mode: SessionMode): ConveneDecision {
  if (previous === null) return { kind: 'convene', history: NO_HISTORY }
  const { state, history, short } = previous
  if (!isOver(state)) return { kind: 'refuse', code: 'SESSION_OPEN' }
  if (state === 'ended') return { kind: 'refuse', code: 'SESSION_HELD' }
  if (state === 'failed' && previous.mode === 'online') return { kind: 'refuse', code: 'SESSION_NO_MORE' }
  const next: SessionHistory =
    state === 'cancelled'
      ? history
      : {
          adjournments: history.adjournments + (state === 'adjourned' ? 1 : 0),
          shortBefore: history.shortBefore || short,
          onlyOnline: history.onlyOnline || state === 'failed',
        }
  if (next.onlyOnline && mode !== 'online') return { kind: 'refuse', code: 'SESSION_ONLY_ONLINE' }
  return { kind: 'convene', history: next }
}

/** The earliest start of what becomes public now. */
export const earliestStart = (now: number): number => now + SESSION_DEFAULTS.noticeDays * DAY
/** Nobody plans a session further ahead; a slip of the year would be a promise. */
const FARTHEST_DAYS = 60

export const startAllowed = (startsAt: number, now: number): boolean =>
  startsAt >= earliestStart(now) && startsAt <= now + FARTHEST_DAYS * DAY

export const daysAllowed = (mode: SessionMode, days: number | undefined): boolean =>
  mode === 'online'
    ? days !== undefined &&
      days >= SESSION_DEFAULTS.onlineDays.least &&
      days <= SESSION_DEFAULTS.onlineDays.most
    : days === undefined
