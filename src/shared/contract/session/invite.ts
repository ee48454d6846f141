import type { AttendeeGroup } from './groups'

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
