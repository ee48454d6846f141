/** What members can do for neighbours (党员分类登记, S3-21); closed, so that a wish can be matched with it. */
export const SKILLS = [
  'repair',
  'digital',
  'teaching',
  'care',
  'errand',
  'tidying',
  'carrying',
  'culture',
  'legal',
  'mediation',
] as const
export type Skill = (typeof SKILLS)[number]

export const SKILL_LEVELS = ['willing', 'good'] as const
export interface MemberSkill {
  readonly skill: Skill
  /** `good`: she knows it well; `willing`: she lends a hand. */
  readonly level: (typeof SKILL_LEVELS)[number]
}

/** When she is usually free. */
export const SERVICE_TIMES = ['workdayDay', 'workdayEvening', 'weekendDay', 'weekendEvening'] as const
export type ServiceTime = (typeof SERVICE_TIMES)[number]

/** A member at the compound where she lives (S3-10). `moved` and `ended` are over; the next one begins anew. */
export const MEMBER_STATES = ['pending', 'accepted', 'active', 'suspended', 'moved', 'ended'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** An employer unit at the community where it is (S3-10). */
export const UNIT_STATES = ['active', 'ended'] as const
export type UnitState = (typeof UNIT_STATES)[number]

/** How it is known that she is a member: her unit's list has her, or the secretary has checked. No Party file. */
export const MEMBER_PROOFS = ['unitList', 'checked'] as const
export type MemberProof = (typeof MEMBER_PROOFS)[number]

/** Why she cannot serve (yet), or what is not complete (S3-10): the page names it. */
export const MISSING = ['homeElsewhere', 'unitNotRegistered', 'unitTermOver'] as const
export type Missing = (typeof MISSING)[number]

export interface RegistrationPlace {
  readonly communityName: string
  readonly compoundId: string
  readonly compoundName: string
}

export interface MyRegistration extends RegistrationPlace {
  readonly id: string
  readonly state: MemberState
  readonly unitName: string
  readonly unitId: string | null
  readonly skills: readonly MemberSkill[]
  readonly times: readonly ServiceTime[]
  readonly proof: MemberProof | null
  readonly reason: string | null
  readonly suspendedBy: 'member' | 'secretary' | null
  /** No new wishes before then. */
  readonly claimsPausedUntil: string | null
  readonly appliedAt: string
  readonly activeAt: string | null
  /** Who checks it: surname and title; null where only the post is known, or nothing is to be checked. */
  readonly checkedBy: string | null
  /** Until when, on the level where it lies now; null where nothing is to be checked. */
  readonly checkDueAt: string | null
}

/** What her unit has promised in its community; absent where it has not registered. */
export interface MyUnit {
  readonly name: string
  readonly communityName: string
  readonly commitments: readonly string[]
  readonly termEnds: string
  readonly state: UnitState
}

export interface PastRegistration extends RegistrationPlace {
  readonly unitName: string
  readonly state: MemberState
  readonly appliedAt: string
  readonly endedAt: string | null
}

export type MyRegistrationInput = Readonly<Record<string, never>>
export interface MyRegistrationAnswer {
  /** Null where she never registered. */
  readonly registration: MyRegistration | null
  readonly unit: MyUnit | null
  readonly missing: readonly Missing[]
  /** Earlier ones, newest first. */
  readonly past: readonly PastRegistration[]
  /** She agreed, by itself, that her membership is worked with. */
  readonly consented: boolean
}

export interface RegisterInput {
  readonly compoundId: string
  /** Restricted: read by whoever checks it. */
  readonly name: string
  /** A unit that has registered; else its name. */
  readonly unitId?: string | undefined
  readonly unitName?: string | undefined
  readonly skills: readonly MemberSkill[]
  readonly times: readonly ServiceTime[]
}
export interface Register {
  readonly state: MemberState
}

/** What a member does with her own registration. */
export const OWN_STEPS = ['begin', 'withdraw', 'pause', 'resume', 'end'] as const
export type OwnStep = (typeof OWN_STEPS)[number]
export interface StepRegistrationInput {
  readonly verb: OwnStep
}
export interface StepRegistration {
  readonly state: MemberState
}

export interface ChangeSkillsInput {
  readonly skills: readonly MemberSkill[]
  readonly times: readonly ServiceTime[]
}
export type ChangeSkills = Readonly<Record<string, never>>

/** One registration on the desk of whoever answers for the compound. Opening the list is recorded for each row. */
export interface MemberToCheck {
  readonly id: string
  readonly name: string
  readonly unitName: string
  readonly compoundName: string
  readonly livesVerified: boolean
  readonly skills: readonly MemberSkill[]
  readonly appliedAt: string
  readonly dueAt: string
  /** It was missed one level below, and came up. */
  readonly overdue: boolean
}
export interface MembersToCheckInput {
  readonly cursor?: string | undefined
}
export interface MembersToCheck {
  readonly members: readonly MemberToCheck[]
  readonly next: string | null
}

/** A registered member as the secretary of her compound sees her. */
export interface MemberRow {
  readonly id: string
  readonly name: string
  readonly unitName: string
  readonly state: MemberState
  readonly skills: readonly MemberSkill[]
  readonly times: readonly ServiceTime[]
  readonly suspendedBy: 'member' | 'secretary' | null
}
export interface MembersInput {
  readonly compoundId: string
  readonly cursor?: string | undefined
}
export interface Members {
  readonly compoundName: string
  readonly members: readonly MemberRow[]
  readonly next: string | null
}

export const SECRETARY_STEPS = ['accept', 'refuse', 'suspend', 'restore', 'end'] as const
export type SecretaryStep = (typeof SECRETARY_STEPS)[number]
export interface DecideMemberInput {
  readonly registrationId: string
  readonly verb: SecretaryStep
  /** Needed unless she is accepted or restored; the member reads it. */
  readonly reason?: string | undefined
}
export interface DecideMember {
  readonly state: MemberState
}

export const UNIT_COMMITMENTS_MOST = 6
export const UNIT_COMMITMENT_MOST_CHARACTERS = 40

/** A unit as members choose it; who answers for it is not in here. */
export interface UnitBrief {
  readonly id: string
  readonly name: string
  readonly communityName: string
  readonly state: UnitState
}
export interface UnitsInput {
  readonly cursor?: string | undefined
}
export interface Units {
  readonly units: readonly UnitBrief[]
  readonly next: string | null
}

/** From the slip (报到单) that a unit hands in; the same unit again renews it. */
export interface RegisterUnitInput {
  readonly communityId: string
  readonly name: string
  /** Restricted: who speaks for the unit. */
  readonly contactName: string
  readonly contactPhone: string
  readonly commitments: readonly string[]
  /** Last day of the term, `YYYY-MM-DD`. */
  readonly termEnds: string
}
export interface RegisterUnit {
  readonly unitId: string
}

export interface UnitRow extends UnitBrief {
  readonly termEnds: string
  readonly commitments: readonly string[]
  /** People on the list that the unit handed in. */
  readonly listed: number
}
export interface UnitDeskInput {
  readonly communityId: string
  readonly cursor?: string | undefined
}
export interface UnitDesk {
  readonly communityName: string
  readonly units: readonly UnitRow[]
  readonly next: string | null
}

export interface ShowUnitInput {
  readonly unitId: string
}
/** One unit with whoever speaks for it; each opening is recorded. */
export interface ShowUnit extends UnitRow {
  readonly contactName: string
  readonly contactPhone: string
  /** Its members by the state of their registrations; at most 200 of each. */
  readonly members: Readonly<Partial<Record<MemberState, number>>>
}

export interface EndUnitInput {
  readonly unitId: string
}
export type EndUnit = Readonly<Record<string, never>>

/** Name and phone, a row each; the first row names the columns. Kept as digests only. */
export interface BeginListInput {
  readonly unitId: string
  readonly format: 'xlsx' | 'csv'
  readonly bytes: number
}
export interface BeginList {
  readonly listId: string
  readonly upload: {
    readonly method: 'PUT'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
  }
}
export const LIST_FAULTS = ['nameWrong', 'phoneWrong', 'twice'] as const
export type ListFault = (typeof LIST_FAULTS)[number]
export interface ListRow {
  readonly line: number
  /** The surname, the rest covered. */
  readonly covered: string
  readonly faults: readonly ListFault[]
}
export interface PrepareListInput {
  readonly listId: string
}
export interface PrepareList {
  readonly listId: string
  readonly rows: readonly ListRow[]
  readonly ready: number
  readonly faulty: number
}
export interface ConfirmListInput {
  readonly listId: string
}
export interface ConfirmList {
  readonly listed: number
  /** Registrations that waited and are accepted by it. */
  readonly accepted: number
}
