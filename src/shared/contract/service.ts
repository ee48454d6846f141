import type { PublishReason, PublishState } from './publish'
import type { Skill } from './registration'

/** What a confirmed service was: the four kinds of wishes, and what neighbours do together. */
export const WISH_SERVICE_KINDS = ['goods', 'service', 'company', 'skill'] as const
export const ACTIVITY_KINDS = ['tidying', 'patrol', 'visiting', 'teaching', 'event'] as const
export const SERVICE_KINDS = [...WISH_SERVICE_KINDS, ...ACTIVITY_KINDS] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** Nobody confirms her own: the one who was helped, or somebody in office who was there or called. */
export const SERVICE_CONFIRMERS = ['wisher', 'butler', 'secretary'] as const
export type ServiceConfirmer = (typeof SERVICE_CONFIRMERS)[number]

/** A day has at most twelve hours of service (S1-28). */
export const SERVICE_MOST_MINUTES_A_DAY = 720

export const ACTIVITY_STATES = ['preparing', 'open', 'cancelled'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

/** How somebody stands to an activity: `came` and `absent` are said by its host afterwards. */
export const SIGNUP_STATES = ['joined', 'left', 'came', 'absent'] as const
export type SignupState = (typeof SIGNUP_STATES)[number]

export const ACTIVITY_LIMITS = {
  titleMostCharacters: 30,
  placeMostCharacters: 30,
  mostSeats: 60,
  /** Announced at least one hour and at most ninety days ahead. */
  leastHoursAhead: 1,
  mostDaysAhead: 90,
  /** Its host says who came within so many days (a default of this system). */
  confirmDays: 14,
} as const

export interface ActivityView {
  readonly id: string
  readonly kind: ActivityKind
  /** Whoever joined the group of this skill is told of it. */
  readonly skill: Skill | null
  readonly title: string
  readonly place: string
  readonly compoundName: string
  readonly startsAt: string
  readonly minutes: number
  readonly seats: number
  readonly joined: number
  readonly state: ActivityState
  readonly hostLabel: string | null
}
export interface MyActivity extends ActivityView {
  readonly mine: SignupState | null
  /** As confirmed. */
  readonly myMinutes: number | null
}
export type ActivitiesInput = Readonly<Record<string, never>>
export interface Activities {
  /** To come, in her community, the next first. */
  readonly upcoming: readonly MyActivity[]
  /** Those she took part in, the newest first. */
  readonly past: readonly MyActivity[]
}

export interface JoinActivityInput {
  readonly activityId: string
  readonly joined: boolean
}
export interface JoinActivity {
  readonly mine: SignupState | null
  readonly joined: number
}

export interface OpenActivityInput {
  readonly compoundId: string
  readonly kind: ActivityKind
  readonly skill?: Skill | undefined
  readonly title: string
  readonly place: string
  /** ISO 8601, UTC. */
  readonly startsAt: string
  readonly minutes: number
  readonly seats: number
}
export interface OpenActivity {
  readonly activityId: string
  readonly words: PublishState
  readonly why: PublishReason | null
}

export interface HostedActivitiesInput {
  readonly compoundId: string
  readonly cursor?: string | undefined
}
export interface HostedActivities {
  readonly compoundName: string
  readonly activities: readonly (ActivityView & {
    readonly words: PublishState
    readonly why: PublishReason | null
  })[]
  readonly next: string | null
}

export interface HostActivityInput {
  readonly activityId: string
}
/** Who signed up, by name, for whoever has to say who came. Each name that is opened is recorded. */
export interface HostActivity {
  readonly activity: ActivityView
  readonly mayConfirm: boolean
  readonly signups: readonly {
    readonly id: string
    readonly name: string
    readonly state: SignupState
    readonly minutes: number | null
  }[]
}

export interface ConfirmCameInput {
  readonly signupId: string
  readonly came: boolean
  /** Needed where she came: 1 to 720. */
  readonly minutes?: number | undefined
}
export interface ConfirmCame {
  readonly state: SignupState
}

export interface CallOffActivityInput {
  readonly activityId: string
}
export type CallOffActivity = Readonly<Record<string, never>>

/** 按特长和地点自由分组 (S3-21): one group a skill and compound; whoever likes joins and leaves. */
export interface GroupView {
  readonly skill: Skill
  readonly members: number
  readonly joined: boolean
}
export type GroupsInput = Readonly<Record<string, never>>
export interface Groups {
  readonly compoundName: string
  readonly groups: readonly GroupView[]
}
export interface JoinGroupInput {
  readonly skill: Skill
  readonly joined: boolean
}
export interface JoinGroup {
  readonly members: number
  readonly joined: boolean
}

export interface ServiceEntry {
  readonly id: string
  readonly kind: ServiceKind
  readonly title: string
  readonly compoundName: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly minutes: number | null
  readonly confirmedBy: ServiceConfirmer
}
export interface ServiceYearInput {
  readonly year: number
}
/** A member's year, from confirmed acts only; nobody is compared with anybody. */
export interface ServiceYear {
  readonly year: number
  readonly items: number
  readonly minutes: number
  readonly kinds: readonly { readonly kind: ServiceKind; readonly items: number; readonly minutes: number }[]
  /** January to December, how many. */
  readonly months: readonly number[]
  /** The newest first; at most 100. */
  readonly entries: readonly ServiceEntry[]
  /** Years that may be looked at. */
  readonly firstYear: number
}

/** 双报告 (S3-11): drafted from records; a note may be added, no fact is changed. */
export const REPORT_STATES = ['draft', 'submitted', 'reviewed'] as const
export type ReportState = (typeof REPORT_STATES)[number]
export const REPORT_NOTE_MOST_CHARACTERS = 500
/** The fifteenth of December (a default of this system). */
export const REPORT_DUE = { month: 12, day: 15 } as const

export interface ReportFacts extends Pick<ServiceYear, 'items' | 'minutes' | 'kinds' | 'months'> {
  /** Where it was done and for which unit. */
  readonly communityName: string
  readonly compoundName: string
  readonly unitName: string
  /** Of a unit: how many of its members are registered, and what it had promised. */
  readonly members: number | null
  readonly commitments: readonly string[]
  /** The newest first; at most 100. */
  readonly entries: readonly ServiceEntry[]
}
export interface ReportView {
  readonly id: string
  readonly year: number
  readonly state: ReportState
  readonly facts: ReportFacts
  readonly note: string
  /** `YYYY-MM-DD`. */
  readonly due: string
  readonly submittedAt: string | null
  readonly reviewedBy: string | null
  /** Why it came back, for its author. */
  readonly reason: string | null
}

export interface MyReportInput {
  readonly year: number
}
export interface SubmitReportInput {
  readonly year: number
  readonly note: string
}
export interface SubmitReport {
  readonly state: ReportState
}
export interface UnitReportInput {
  readonly unitId: string
  readonly year: number
}
export interface SubmitUnitReportInput {
  readonly unitId: string
  readonly year: number
  readonly note: string
}

/** Reports on the caller's desk: of members at their compound, of units at their community. */
export interface ReportsToReviewInput {
  readonly cursor?: string | undefined
}
export interface ReportToReview {
  readonly id: string
  readonly kind: 'member' | 'unit'
  /** Who hands it in; each name that is opened is recorded. */
  readonly name: string
  readonly note: string
  readonly year: number
  readonly facts: ReportFacts
  readonly submittedAt: string
}
export interface ReportsToReview {
  readonly reports: readonly ReportToReview[]
  readonly next: string | null
}
export interface ReviewReportInput {
  readonly reportId: string
  readonly decision: 'review' | 'return'
  /** Needed where it goes back. */
  readonly reason?: string | undefined
}
export interface ReviewReport {
  readonly state: ReportState
}
export interface ReportPaperInput {
  readonly reportId: string
}
export interface ServicePaper {
  readonly url: string
  readonly expiresInSeconds: number
}

/** 考察评价表: facts with their ids and a level with its reason; no points become a grade. */
export const SHEET_LEVELS = ['excellent', 'good', 'fair', 'poor'] as const
export type SheetLevel = (typeof SHEET_LEVELS)[number]
export const SHEET_STATES = ['shown', 'objected', 'settled', 'issued'] as const
export type SheetState = (typeof SHEET_STATES)[number]
export const SHEET_REASON_MOST_CHARACTERS = 200
/** Calendar days in which the member may object (a default of this system). */
export const SHEET_OBJECTION_DAYS = 7

/** Only what others confirmed or the system saw, each with the id under which it is found again. */
export interface SheetFacts {
  readonly compoundName: string
  readonly communityName: string
  readonly unitName: string
  readonly registrationId: string
  /** `YYYY-MM-DD`. */
  readonly registeredOn: string
  readonly services: { readonly items: number; readonly minutes: number; readonly ids: readonly string[] }
  readonly wishesKept: readonly string[]
  readonly wishesOverdue: readonly string[]
  readonly sessions: readonly string[]
}
export interface SheetView {
  readonly id: string
  readonly registrationId: string
  readonly year: number
  readonly state: SheetState
  readonly facts: SheetFacts
  readonly level: SheetLevel
  readonly reason: string
  /** The member's own words, where she objected. */
  readonly objection: string | null
  readonly answer: string | null
  readonly writtenBy: string
  readonly objectUntil: string
  readonly issuedBy: string | null
  readonly issuedAt: string | null
  readonly sha256: string | null
}
export interface SheetDraftInput {
  readonly registrationId: string
  readonly year: number
}
export interface SheetDraft {
  /** Opened for her secretary; recorded. */
  readonly name: string
  readonly facts: SheetFacts
  readonly sheet: SheetView | null
}
export interface WriteSheetInput {
  readonly registrationId: string
  readonly year: number
  readonly level: SheetLevel
  readonly reason: string
}
export interface SheetMoved {
  readonly state: SheetState
}
export type MySheetsInput = Readonly<Record<string, never>>
export interface MySheets {
  readonly sheets: readonly SheetView[]
}
export interface AnswerSheetInput {
  readonly sheetId: string
  /** Null: she has read it and does not object. */
  readonly objection: string | null
}
export interface SettleSheetInput {
  readonly sheetId: string
  readonly level: SheetLevel
  readonly answer: string
}
export interface IssueSheetInput {
  readonly sheetId: string
}
export interface SheetDeskInput {
  readonly cursor?: string | undefined
}
export interface SheetDesk {
  readonly sheets: readonly (SheetView & { readonly name: string })[]
  readonly next: string | null
}
export interface SheetPaperInput {
  readonly sheetId: string
}
export interface SheetPaper extends ServicePaper {
  /** The sheet as it was issued, and its digest. */
  readonly json: string
  readonly sha256: string
}
