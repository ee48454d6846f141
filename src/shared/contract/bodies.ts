import type { OfficeHolder } from './community'

/** Of an owners' committee (业委会). Elected by the owners themselves (Civil Code 278, item 3), never here. */
export const COMMITTEE_ROLES = ['chair', 'deputyChair', 'member'] as const
export type CommitteeRole = (typeof COMMITTEE_ROLES)[number]

export const COMMITTEE_FEWEST = 3
export const COMMITTEE_MOST = 15

export const COMMITTEE_LEAVE_REASONS = ['resigned', 'movedAway', 'dismissed', 'mistake', 'other'] as const
export type CommitteeLeaveReason = (typeof COMMITTEE_LEAVE_REASONS)[number]

export const COMMITTEE_END_REASONS = ['termOver', 'dissolved', 'mistake'] as const
export type CommitteeEndReason = (typeof COMMITTEE_END_REASONS)[number]

export const COMMITTEE_EVENTS = ['elected', 'joined', 'left', 'ended'] as const
export type CommitteeEvent = (typeof COMMITTEE_EVENTS)[number]

/** Asked for once, when she is entered: it is counted and never shown of anybody (PIPL art. 28). */
export interface NewCommitteeMember {
  /** Surname and title: 周主任. */
  readonly label: string
  readonly role: CommitteeRole
  readonly partyMember: boolean
}

/** How many are members of the Party, for those who answer for the committee. */
export interface PartyShare {
  readonly partyMembers: number
  readonly members: number
  /** Tenths of a percent, rounded down, so that it never looks like more than it is. */
  readonly permille: number
  /** Strictly more than 60% (S1-09). */
  readonly holds: boolean
  /** How many members of the Party a committee of this size needs. */
  readonly needed: number
  /** Until when it should be put right; null where it holds. A default of this system. */
  readonly dueAt: string | null
}

export interface CommitteeView {
  readonly name: string
  readonly electedOn: string
  readonly termEnds: string
  readonly termOver: boolean
  /** As many as were elected; fewer in office means that somebody left and nobody was elected yet. */
  readonly seats: number
  readonly members: readonly {
    readonly seatId: string
    readonly label: string
    readonly role: CommitteeRole
    readonly since: string
  }[]
  readonly share: PartyShare
}

/** The property company and those who lead it: the community's Party committee, and the trade's (S1-11). */
export interface PropertyView {
  readonly name: string
  readonly since: string | null
  readonly communitySupervisor: string
  /** Null where it was not entered: a company with one of the two is flagged. */
  readonly industrySupervisor: string | null
}

export interface BodiesInput {
  readonly compoundId: string
}
export interface Bodies {
  readonly compoundName: string
  readonly communityName: string
  readonly secretary: OfficeHolder | null
  readonly committee: CommitteeView | null
  readonly property: PropertyView | null
  /** Who came and went, the newest first; at most twenty. */
  readonly history: readonly {
    readonly id: string
    readonly event: CommitteeEvent
    /** Surname and title; null where it is about the whole committee. */
    readonly label: string | null
    readonly at: string
    readonly by: string
    readonly reason: CommitteeLeaveReason | CommitteeEndReason | null
  }[]
}

/** Enters what the owners elected. A committee that was there before is over with it. */
export interface RecordCommitteeInput {
  readonly compoundId: string
  /** `YYYY-MM-DD`, not in the future. */
  readonly electedOn: string
  /** Last day of the term. */
  readonly termEnds: string
  readonly members: readonly NewCommitteeMember[]
}
export interface CommitteeRecorded {
  readonly share: PartyShare
}

/** Somebody was elected for a seat that is empty. */
export interface JoinCommitteeInput extends NewCommitteeMember {
  readonly compoundId: string
}

export interface LeaveCommitteeInput {
  readonly compoundId: string
  readonly seatId: string
  readonly reason: CommitteeLeaveReason
}

export interface EndCommitteeInput {
  readonly compoundId: string
  readonly reason: CommitteeEndReason
}
export type EndCommittee = Readonly<Record<string, never>>

export const PROPERTY_NAME_MOST = 30
export const SUPERVISOR_MOST = 30

/** Enters what the owners decided (Civil Code 278, item 4): who serves here, or with null that nobody does. */
export interface RecordPropertyInput {
  readonly compoundId: string
  readonly property: {
    readonly name: string
    readonly since: string
    readonly industrySupervisor: string | null
  } | null
}
export type RecordProperty = Readonly<Record<string, never>>
