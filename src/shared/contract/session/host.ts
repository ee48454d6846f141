import type { PublishState } from '../publish'
import type { AttendeeGroup } from './groups'
import type { SessionView, TurnView } from './show'
import type { HostCancelReason, SessionState } from './state'

/** What a host may do, as far as the table allows it at that moment. */
export const HOST_VERBS = ['callOff', 'gather', 'open', 'begin', 'adjourn', 'giveUp', 'end'] as const
export type HostVerb = (typeof HOST_VERBS)[number]

export interface MoveSessionInput {
  readonly sessionId: string
  readonly verb: HostVerb
  /** The version that the host has read: with `gather` and `open`. */
  readonly rulesVersion?: string | undefined
  /** With `callOff`. */
  readonly reason?: HostCancelReason | undefined
}
export interface MoveSession {
  readonly state: SessionState
}

/** One turn further. Says which turn it is to be, so that a resend skips nobody. */
export interface SessionTurnInput {
  readonly sessionId: string
  readonly round: number
  readonly seat: number
}
export interface SessionTurn {
  /** Null when both rounds are over. */
  readonly turn: TurnView | null
}

/** What only the host's screen shows. */
export interface HostSessionInput {
  readonly sessionId: string
}
export interface HostSession {
  readonly session: SessionView
  readonly now: string
  /** Six digits; null unless people check in now. */
  readonly pass: string | null
  /** Seconds until the pass changes. */
  readonly changesIn: number
  /** What the code on the host's screen holds; null until it is announced, and online. */
  readonly scene: string | null
  readonly waitingWitness: number
  readonly byHand: number
  readonly invited: readonly {
    readonly group: AttendeeGroup
    readonly label: string
    readonly placeName: string
    /** Null while nobody of that post has said. */
    readonly coming: boolean | null
  }[]
  readonly photoSent: boolean
  readonly words: PublishState
}

/** The picture of a session's code, for the host's screen where the phone draws none. */
export interface SessionCodeInput {
  readonly sessionId: string
}
export interface SessionCode {
  readonly url: string
  readonly expiresInSeconds: number
}
