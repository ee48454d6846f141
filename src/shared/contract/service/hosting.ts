import type { PublishReason, PublishState } from '../publish'
import type { Skill } from '../registration'
import type { ActivityView, SignupState } from './activity'
import type { ActivityKind } from './kinds'

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
