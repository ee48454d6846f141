import type { SessionMode } from '../process'
import type { ByHandReason } from './check-in'
import type { AttendeeGroup, PresentGroup } from './groups'
import type { AttendanceView, QuorumView } from './quorum'
import type { CancelReason, SessionState } from './state'

/** Whose turn it is at a round table; `round` from 1, `seat` from 0. */
export interface TurnView {
  readonly round: number
  readonly seat: number
  readonly group: PresentGroup
  /** Surname and title of somebody in office; null for a neighbour. */
  readonly label: string | null
  readonly startedAt: string
  /** How many speak in each round. */
  readonly speakers: number
}

export interface MyPresence {
  readonly group: PresentGroup
  readonly verified: boolean
  readonly at: string
}

export interface SessionView {
  readonly id: string
  readonly consultationId: string
  readonly consultationTitle: string
  readonly compoundId: string
  readonly compoundName: string
  readonly mode: SessionMode
  readonly state: SessionState
  /** Null until the words have passed. */
  readonly noticeAt: string | null
  readonly startsAt: string
  /** Online: when it closes; else null until it has ended. */
  readonly endsAt: string | null
  readonly place: string
  readonly agenda: readonly string[]
  /** Surname and title of whoever hosts. */
  readonly host: string | null
  readonly rulesVersion: string
  /** How many sittings came before this one. */
  readonly adjournments: number
  readonly extended: boolean
  readonly cancelReason: CancelReason | null
  readonly attendance: AttendanceView
  readonly quorum: QuorumView
  readonly turn: TurnView | null
  /** Links that the phone can show; they work for a limited time. */
  readonly photos: readonly string[]
  readonly mine: MyPresence | null
}

/** The newest session of a consultation; null where none was announced. */
export interface LatestSessionInput {
  readonly consultationId: string
}
export interface LatestSession {
  readonly session: SessionView | null
  /** The secretary gave the chair to the reader: she is the butler who hosts. */
  readonly hosting: boolean
}

export interface ShowSessionInput {
  readonly sessionId: string
}
export interface ShowSession {
  readonly session: SessionView
  /** The reader holds a post that was asked in. */
  readonly invitation: {
    readonly group: AttendeeGroup
    /** Null while she has not said. */
    readonly coming: boolean | null
  } | null
  /** The server's clock, for what counts down. */
  readonly now: string
  /** Somebody without a phone, waiting for a second witness. Only for those who are here themselves. */
  readonly toWitness: readonly {
    readonly presenceId: string
    readonly group: PresentGroup
    readonly building: number | null
    readonly unitEntrance: number | null
    readonly reason: ByHandReason
  }[]
}
