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
