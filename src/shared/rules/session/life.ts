import type { SessionMode } from '../../contract/process'
import type { SessionState } from '../../contract/session/state'

export type SessionMover = 'machine' | 'host' | 'clock'

export const SESSION_VERBS = [
  'announce',
  'refuse',
  'callOff',
  'lapse',
  'gather',
  'open',
  'begin',
  'adjourn',
  'giveUp',
  'end',
  'extend',
] as const
export type SessionVerb = (typeof SESSION_VERBS)[number]

/**
 * What must hold besides. `deliberating`: the consultation is in that step, and not suspended;
 * `noticed`: public for three days; `timeCome`: half an hour before the time, or later; `quorum` and
 * `noQuorum`; `mayAdjourn`: not adjourned for want of a quorum before; `mayContinue`: fewer than two
 * adjournments; `stale`: half a day after its time; `late`: a day after; `over`: its days are over; `notExtended`, `extended`.
 */
export const SESSION_GUARDS = [
  'deliberating',
  'noticed',
  'timeCome',
  'quorum',
  'noQuorum',
  'mayAdjourn',
  'mayNotAdjourn',
  'mayContinue',
  'stale',
  'late',
  'over',
  'notExtended',
  'extended',
] as const
export type SessionGuard = (typeof SESSION_GUARDS)[number]

export interface SessionTransition {
  readonly from: SessionState
  readonly verb: SessionVerb
  readonly who: readonly SessionMover[]
  readonly modes: readonly SessionMode[]
  readonly guards: readonly SessionGuard[]
  readonly to: SessionState
}

const MEETING: readonly SessionMode[] = ['onsite', 'roundtable']
const ONLINE: readonly SessionMode[] = ['online']
const ALL: readonly SessionMode[] = ['onsite', 'roundtable', 'online']

const step = (
  from: SessionState,
  verb: SessionVerb,
  who: readonly SessionMover[],
  modes: readonly SessionMode[],
  guards: readonly SessionGuard[],
  to: SessionState,
): SessionTransition => ({ from, verb, who, modes, guards, to })

/**
 * The life of a session (domain §3.3). Without a quorum it is adjourned once; the second time it has
 * failed, and only online is left. Online is extended once instead. A sitting that did not come to an
 * end may be continued, so that there are at most two adjournments in all (§3.2).
 */
export const SESSION_LIFE: readonly SessionTransition[] = [
  step('preparing', 'announce', ['machine'], ALL, [], 'announced'),
  step('preparing', 'refuse', ['machine'], ALL, [], 'cancelled'),
  step('preparing', 'callOff', ['host'], ALL, [], 'cancelled'),
  step('announced', 'callOff', ['host'], ALL, [], 'cancelled'),
  step('announced', 'lapse', ['clock'], ALL, ['late'], 'cancelled'),

  step('announced', 'gather', ['host'], MEETING, ['deliberating', 'noticed', 'timeCome'], 'gathering'),
  step('gathering', 'begin', ['host'], MEETING, ['deliberating', 'quorum'], 'inSession'),
  step('gathering', 'adjourn', ['host'], MEETING, ['noQuorum', 'mayAdjourn'], 'adjourned'),
  step('gathering', 'adjourn', ['clock'], MEETING, ['stale', 'noQuorum', 'mayAdjourn'], 'adjourned'),
  step('gathering', 'giveUp', ['host'], MEETING, ['noQuorum', 'mayNotAdjourn'], 'failed'),
  step('gathering', 'giveUp', ['clock'], MEETING, ['stale', 'noQuorum', 'mayNotAdjourn'], 'failed'),
  step('gathering', 'lapse', ['clock'], MEETING, ['late', 'quorum'], 'cancelled'),
  step('inSession', 'adjourn', ['host'], MEETING, ['mayContinue'], 'adjourned'),
  step('inSession', 'end', ['host'], MEETING, [], 'ended'),
  step('inSession', 'end', ['clock'], MEETING, ['stale'], 'ended'),

  step('announced', 'open', ['host', 'clock'], ONLINE, ['deliberating', 'noticed', 'timeCome'], 'inSession'),
  step('inSession', 'end', ['clock'], ONLINE, ['over', 'quorum'], 'ended'),
  step('inSession', 'extend', ['clock'], ONLINE, ['over', 'noQuorum', 'notExtended'], 'inSession'),
  step('inSession', 'giveUp', ['clock'], ONLINE, ['over', 'noQuorum', 'extended'], 'failed'),
]

export const sessionTransition = (
  state: SessionState,
  verb: SessionVerb,
  who: SessionMover,
  mode: SessionMode,
): SessionTransition | undefined =>
  SESSION_LIFE.find(
    (one) => one.from === state && one.verb === verb && one.who.includes(who) && one.modes.includes(mode),
  )

/** The verbs that the table offers in a state: the buttons of the host's screen, and what the clock tries. */
export const sessionVerbs = (state: SessionState, who: SessionMover, mode: SessionMode): SessionVerb[] =>
  SESSION_LIFE.filter((one) => one.from === state && one.who.includes(who) && one.modes.includes(mode)).map(
    ({ verb }) => verb,
  )

/** People check in, or take part, in these states. */
export const takesPeople = (state: SessionState, mode: SessionMode): boolean =>
  state === 'inSession' || (state === 'gathering' && mode !== 'online')

const OVER: readonly SessionState[] = ['adjourned', 'ended', 'failed', 'cancelled']
export const isOver = (state: SessionState): boolean => OVER.includes(state)
