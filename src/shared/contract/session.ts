import type { SessionMode } from './process'
import type { PublishReason, PublishState } from './publish'

/**
 * - `preparing`: time, place and agenda are on their way to the public;
 * - `announced`: residents know of it;
 * - `gathering`: the pass is shown and people check in;
 * - `inSession`: begun with a quorum (online: it is open);
 * - `adjourned`: another sitting follows; `failed`: no quorum, and no further sitting of this form;
 * - `ended`: held to its end; `cancelled`: called off, with the reason.
 */
export const SESSION_STATES = [
  'preparing',
  'announced',
  'gathering',
  'inSession',
  'adjourned',
  'ended',
  'failed',
  'cancelled',
] as const
export type SessionState = (typeof SESSION_STATES)[number]

/** The five groups of a round table (S1-36). */
export const ATTENDEE_GROUPS = [
  'residentDelegate',
  'serviceSpecialist',
  'propertyCompany',
  'redButler',
  'delegateOrCommissioner',
] as const
export type AttendeeGroup = (typeof ATTENDEE_GROUPS)[number]
/** Whoever comes without an office or an invitation comes as a resident. */
export const PRESENT_GROUPS = [...ATTENDEE_GROUPS, 'resident'] as const
export type PresentGroup = (typeof PRESENT_GROUPS)[number]

export const CANCEL_REASONS = [
  'hostAway',
  'placeGone',
  'weather',
  'newDate',
  'wordsRefused',
  'lapsed',
] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]
/** Why the host gives; the other two are the checks' and the clock's. */
export const HOST_CANCEL_REASONS = ['hostAway', 'placeGone', 'weather', 'newDate'] as const
export type HostCancelReason = (typeof HOST_CANCEL_REASONS)[number]

export const BY_HAND_REASONS = ['noPhone', 'phoneFailed', 'cannotUsePhone'] as const
export type ByHandReason = (typeof BY_HAND_REASONS)[number]

export const SESSION_PLACE_MOST_CHARACTERS = 60
export const AGENDA_MOST_ITEMS = 6
export const AGENDA_ITEM_MOST_CHARACTERS = 60
export const SESSION_MOST_STAIRWELLS = 60
export const INVITED_MOST = 60
export const SESSION_MOST_PHOTOS = 3

/** What a quorum asks for, and how much of it there is. Drawn as a light: `have` of `need`. */
export interface QuorumNeed {
  readonly what: 'residents' | 'affectedResidents' | 'groups' | 'households'
  readonly have: number
  readonly need: number
}
export interface QuorumView {
  readonly met: boolean
  readonly needs: readonly QuorumNeed[]
}

/** Who is here, by group. `unverified` are here as well and count towards no quorum. */
export interface AttendanceView {
  readonly groups: readonly { readonly group: PresentGroup; readonly count: number }[]
  readonly present: number
  readonly unverified: number
  /** Online: households that take part. */
  readonly households: number
}

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

/** The host announces time, place and agenda; three days ahead at least, counted from when it is public. */
export interface ConveneSessionInput {
  readonly consultationId: string
  readonly mode: SessionMode
  readonly startsAt: string
  /** Online only: three to seven days. */
  readonly days?: number | undefined
  /** '' online. */
  readonly place: string
  readonly agenda: readonly string[]
  /** Stairwells whose people it touches most; none where it touches all alike. */
  readonly affectedStairwellIds: readonly string[]
  /** The stairwell whose butler hosts in the secretary's stead. */
  readonly hostStairwellId?: string | undefined
}
export interface ConveneSession {
  readonly sessionId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicPlace: string
  readonly publicAgenda: readonly string[]
}

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

/** On site and at a round table with code and pass; online with neither. */
export interface CheckInInput {
  readonly sessionId: string
  /** The version that she has read. */
  readonly rulesVersion: string
  /** What the code on the spot holds, scanned or typed. */
  readonly token?: string | undefined
  readonly pass?: string | undefined
  /** The code of a seat that was kept for her at a round table. */
  readonly seat?: string | undefined
}
export interface CheckIn {
  readonly presence: MyPresence
}

/** Somebody without a phone; counts once a second person who is here has seen her. */
export interface AddByHandInput {
  readonly sessionId: string
  readonly group: PresentGroup
  readonly stairwellId?: string | undefined
  readonly reason: ByHandReason
}
export interface AddByHand {
  readonly presenceId: string
}
export interface WitnessInput {
  readonly sessionId: string
  readonly presenceId: string
}
export type Witness = Readonly<Record<string, never>>

/** Posts whose holders may be invited to a round table, by group. */
export interface SessionCandidatesInput {
  readonly sessionId: string
}
export interface SessionCandidates {
  readonly candidates: readonly {
    readonly key: string
    readonly group: AttendeeGroup
    readonly label: string
    readonly placeName: string
    readonly invited: boolean
  }[]
}
export interface InviteToSessionInput {
  readonly sessionId: string
  readonly postKeys: readonly string[]
}
export interface InviteToSession {
  readonly invited: number
}
/** 能来 or 不能来, from whoever holds the post that was asked in; may be changed until it begins. */
export interface AnswerInvitationInput {
  readonly sessionId: string
  readonly coming: boolean
}
export interface AnswerInvitation {
  readonly coming: boolean
}
/** A seat for somebody who holds no post here: the property company's manager, a neighbour. */
export interface KeepSeatInput {
  readonly sessionId: string
  readonly group: AttendeeGroup
  /** Surname and title as the others will see it. */
  readonly label: string
}
export interface KeepSeat {
  readonly code: string
}

/** Photos of the spot, without faces. */
export interface SessionPhotosInput {
  readonly sessionId: string
  readonly photoIds: readonly string[]
  readonly caption: string
}
export interface SessionPhotos {
  readonly state: PublishState
  readonly why: PublishReason | null
}

/** Sessions and person-times are two figures and never one (S1-38). */
export interface SessionFiguresInput {
  /** A county, community or compound. */
  readonly placeId: string
}
export interface SessionFigures {
  readonly sessions: Readonly<Record<SessionMode, number>>
  readonly personTimes: number
}

/** Defaults of this system (domain §3.3), and shown as such. */
export const SESSION_DEFAULTS = {
  noticeDays: 3,
  gatherMinutesBefore: 30,
  onlineDays: { least: 3, most: 7, suggested: 5 },
  extensionDays: 3,
  residents: 3,
  affectedResidents: 2,
  groups: 3,
  households: 3,
  turnSeconds: 180,
  rounds: 2,
  byHand: 10,
  adjournments: 2,
} as const
