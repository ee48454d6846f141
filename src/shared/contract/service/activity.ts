import type { Skill } from '../registration'
import type { ActivityKind } from './kinds'

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
