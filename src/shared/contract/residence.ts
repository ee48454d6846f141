import type { ResidencyKind, Rung } from './ladder'

/** Under 14 nobody has an account: a guardian speaks for her (PIPL art. 31, domain §3.5). */
export const AGE_GROUPS = ['adult', '16to17', '14to15', 'under14'] as const
/** Each has a guardian who knows; what the younger ones write is looked at first. */
export const MINORS: readonly AgeGroup[] = ['16to17', '14to15']
export type AgeGroup = (typeof AGE_GROUPS)[number]

export interface VerifyPhoneInput {
  /** From WeChat's phone button: single use, five minutes. Only inside the mini-program. */
  readonly code: string
}
export interface VerifyPhone {
  readonly rung: Rung
}

export interface StairwellsInput {
  readonly compoundId: string
  readonly cursor?: string | undefined
}
export interface StairwellChoice {
  readonly id: string
  readonly building: number
  readonly unitEntrance: number
}
/** The buildings and entrances to choose from, in order. */
export interface Stairwells {
  readonly stairwells: readonly StairwellChoice[]
  readonly next: string | null
}

/** Asked one question at a time by the screen, sent whole at the end. */
export interface DescribeHomeInput {
  readonly compoundId: string
  readonly stairwellId: string
  /** As on the door: 302. Restricted: only whoever verifies it sees it. */
  readonly room: string
  readonly name: string
  readonly kind: ResidencyKind
  readonly ageGroup: AgeGroup
  /** Needed from 14 to 17. */
  readonly guardianName?: string | undefined
  /** She has no phone number: her butler vouches for her instead. */
  readonly withoutPhone?: boolean | undefined
}
export interface DescribeHome {
  readonly requestId: string
  /** Who will look at it: surname and title; null where only the post is known. */
  readonly answeredBy: string | null
}

export interface ResidenceQueueInput {
  readonly cursor?: string | undefined
}
/** One request on the desk of a person in office. Opening the list is recorded for each row. */
export interface ResidenceRequestView {
  readonly id: string
  readonly compoundName: string
  readonly building: number
  readonly unitEntrance: number
  readonly room: string
  readonly name: string
  readonly guardianName: string | null
  readonly kind: ResidencyKind
  readonly ageGroup: AgeGroup
  /** Her phone is verified, or somebody vouched for her: without one of them she cannot be verified. */
  readonly known: boolean
  readonly withoutPhone: boolean
  /** Nobody looked within the time limit: it came one level up. */
  readonly overdue: boolean
  readonly askedAt: string
}
export interface ResidenceQueue {
  readonly requests: readonly ResidenceRequestView[]
  readonly next: string | null
}

export interface VouchInput {
  readonly requestId: string
  /** How she was met and that she agrees: 上门见过本人. Kept with the request. */
  readonly note: string
}
export type Vouch = Readonly<Record<string, never>>

export const RESIDENCE_DECISIONS = ['verify', 'refuse'] as const
export type ResidenceDecision = (typeof RESIDENCE_DECISIONS)[number]

export interface DecideResidenceInput {
  readonly requestId: string
  readonly decision: ResidenceDecision
  /** Needed for a refusal; the resident reads it. */
  readonly reason?: string | undefined
}
export interface DecideResidence {
  readonly state: 'verified' | 'refused'
}

/** Who answers for the household in its one tally. */
export interface NameAdultInput {
  readonly compoundId: string
  /** False steps down, so that another adult of the household may be named. */
  readonly named: boolean
}
export interface NameAdult {
  readonly named: boolean
}

export interface MoveOutInput {
  readonly compoundId: string
}
export type MoveOut = Readonly<Record<string, never>>
