import type { EmergencyNumber } from '../emergency'
import type { PostKind } from '../ladder'

/** How long answering usually took, in duty time; from counted facts. */
export const ANSWER_HABITS = ['halfHour', 'hour', 'twoHours', 'fourHours', 'longer'] as const
export type AnswerHabit = (typeof ANSWER_HABITS)[number]

export interface MyButlerInput {
  readonly compoundId: string
}
export interface MyButler {
  readonly compoundName: string
  /** Null where she has not said which stairwell is hers: then the branch secretary answers. */
  readonly stairwell: { readonly building: number; readonly unitEntrance: number } | null
  readonly answers: {
    /** Surname and title; null at the top, where each of several answers. */
    readonly label: string | null
    /** Her whole name, where she shows it and the reader's phone is verified. */
    readonly name: string | null
    /** A link to her photo, where she shows one and the reader's phone is verified. */
    readonly photo: string | null
    readonly post: PostKind
    readonly as: 'holder' | 'deputy' | 'covering'
  }
  readonly duty: {
    readonly on: boolean
    /** The end of this spell of duty, or the beginning of the next. */
    readonly until: string
  }
  /** Null where too little is known. */
  readonly usual: AnswerHabit | null
  readonly mayContact: boolean
  readonly emergency: readonly EmergencyNumber[]
}
