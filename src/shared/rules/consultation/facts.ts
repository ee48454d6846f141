import type { Outcome, SessionMode } from '../../contract/process'

/**
 * What the evidence of a consultation amounts to: the summary that guards read. Whoever adds
 * evidence changes it in the same transaction (`cloudfunctions/consultations/within-step.ts`).
 */
export interface ProcessFacts {
  // 问诉求
  readonly factNotes: number
  readonly partiesListed: boolean
  // 提方案
  readonly partiesNotified: boolean
  /** Public and complete: measure, cost, who pays, who does it, legal check. */
  readonly proposals: number
  /** Of those, what the legal check found. */
  readonly legal: { readonly none: number; readonly statutory: number; readonly forbidden: number }
  // 议事项
  readonly session: SessionFacts | null
  /** The version of the 议事规则 that was accepted before it started. */
  readonly rulesVersion: string | null
  readonly poll: { readonly id: string; readonly closesAt: Date; readonly closed: boolean } | null
  readonly minutes: {
    readonly id: string
    readonly sealed: boolean
    readonly signatures: readonly Signer[]
  } | null
  readonly outcome: Outcome | null
  readonly statutory: {
    /** Of Civil Code 278, 1 to 9. */
    readonly item: number
    /** The key of the post that asks for the assembly's result. */
    readonly ownerId: string
    readonly askAt: Date
    readonly answered: boolean
  } | null
  // 快办理
  readonly work: { readonly tasks: number; readonly open: number; readonly beforeAfter: boolean } | null
  readonly keys: { readonly resident: boolean; readonly butler: boolean }
  /** It was said that all of it is done, and nobody sent it back. */
  readonly reported: boolean
  readonly extensions: number
  // 评效果
  readonly ratings: Ratings
  /** What was given before it came back: the guards ask about this round alone, the monthly report counts all. */
  readonly earlierRatings: Ratings
  readonly reopened: number
}

export interface Ratings {
  readonly count: number
  readonly sum: number
  readonly dissatisfied: number
}

export type Signer = 'host' | 'recorder' | 'resident'
export const SIGNERS: readonly Signer[] = ['host', 'recorder', 'resident']

export interface SessionFacts {
  readonly id: string
  readonly mode: SessionMode
  readonly startsAt: Date
  /** When the parties were told of time, place and agenda. */
  readonly noticeAt: Date
  /** The key of the butler's post to whom the secretary gave the chair; null: the secretary herself. */
  readonly hostKey: string | null
  readonly quorum: 'met' | 'notMet' | null
  /** Also counts an extension of an online session. */
  readonly adjournments: number
  readonly ended: boolean
}

export const NO_RATINGS: Ratings = { count: 0, sum: 0, dissatisfied: 0 }

export const allRatings = ({
  ratings,
  earlierRatings,
}: Pick<ProcessFacts, 'ratings' | 'earlierRatings'>): Ratings => ({
  count: ratings.count + earlierRatings.count,
  sum: ratings.sum + earlierRatings.sum,
  dissatisfied: ratings.dissatisfied + earlierRatings.dissatisfied,
})

export const NO_FACTS: ProcessFacts = {
  factNotes: 0,
  partiesListed: false,
  partiesNotified: false,
  proposals: 0,
  legal: { none: 0, statutory: 0, forbidden: 0 },
  session: null,
  rulesVersion: null,
  poll: null,
  minutes: null,
  outcome: null,
  statutory: null,
  work: null,
  keys: { resident: false, butler: false },
  reported: false,
  extensions: 0,
  ratings: NO_RATINGS,
  earlierRatings: NO_RATINGS,
  reopened: 0,
}
