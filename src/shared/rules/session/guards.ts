import type { SessionMode } from '../../contract/process'
import { SESSION_DEFAULTS } from '../../contract/session/limits'
import type { SessionState } from '../../contract/session/state'
import {
  type SessionGuard,
  type SessionMover,
  type SessionTransition,
  type SessionVerb,
  sessionTransition,
} from './life'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What the guards look at; times in milliseconds. */
export interface SessionFacts {
  readonly state: SessionState
  readonly mode: SessionMode
  readonly now: number
  readonly startsAt: number
  readonly endsAt: number | null
  /** When it became public; null before. */
  readonly noticeAt: number | null
  readonly deliberating: boolean
  readonly quorum: boolean
  /** A sitting before this one was adjourned because too few came. */
  readonly shortBefore: boolean
  readonly adjournments: number
  readonly extended: boolean
}

const HOLDS: Readonly<Record<SessionGuard, (facts: SessionFacts) => boolean>> = {
  deliberating: ({ deliberating }) => deliberating,
  noticed: ({ noticeAt, startsAt }) =>
    noticeAt !== null && startsAt - noticeAt >= SESSION_DEFAULTS.noticeDays * DAY,
  timeCome: ({ mode, now, startsAt }) =>
    now >= startsAt - (mode === 'online' ? 0 : SESSION_DEFAULTS.gatherMinutesBefore * MINUTE),
  quorum: ({ quorum }) => quorum,
  noQuorum: ({ quorum }) => !quorum,
  mayAdjourn: ({ shortBefore, adjournments }) => !shortBefore && adjournments < SESSION_DEFAULTS.adjournments,
  mayNotAdjourn: ({ shortBefore, adjournments }) =>
    shortBefore || adjournments >= SESSION_DEFAULTS.adjournments,
  mayContinue: ({ adjournments }) => adjournments < SESSION_DEFAULTS.adjournments,
  stale: ({ now, startsAt }) => now >= startsAt + DAY / 2,
  late: ({ now, startsAt }) => now >= startsAt + DAY,
  over: ({ now, endsAt }) => endsAt !== null && now >= endsAt,
  notExtended: ({ extended }) => !extended,
  extended: ({ extended }) => extended,
}

export type SessionDecision =
  | { readonly kind: 'move'; readonly transition: SessionTransition }
  | { readonly kind: 'refuse'; readonly missing: SessionGuard | 'state' }

/** Whether a session may be moved so, by whom; else the first thing that is missing. Pure. */
export function decideSession(verb: SessionVerb, who: SessionMover, facts: SessionFacts): SessionDecision {
  const transition = sessionTransition(facts.state, verb, who, facts.mode)
  if (!transition) return { kind: 'refuse', missing: 'state' }
  const missing = transition.guards.find((guard) => !HOLDS[guard](facts))
  return missing === undefined ? { kind: 'move', transition } : { kind: 'refuse', missing }
}

/** When the clock must look at a session next, in milliseconds; null when it has nothing more to do. */
export function nextLook(facts: SessionFacts & { readonly settled: boolean }): number | null {
  const { state, mode, now, startsAt, endsAt, settled } = facts
  switch (state) {
    case 'announced':
      return mode === 'online' && now < startsAt ? startsAt : startsAt + DAY
    case 'gathering':
      return now < startsAt + DAY / 2 ? startsAt + DAY / 2 : startsAt + DAY
    case 'inSession':
      return mode === 'online' ? endsAt : startsAt + DAY / 2
    case 'ended':
    case 'adjourned':
      // A minute later nobody is on her way in any more: then the final count is made.
      return settled ? null : (endsAt ?? now) + MINUTE
    default:
      return null
  }
}
