import type { AppealMoved, AppealParts, AppealState, AttendedView, VerdictView } from './appeal'
import type { PublishReason, PublishState } from './publish'
import type { HandoffView } from './topics'

export const REVIEW_REASON_MOST_CHARACTERS = 200
export const QUESTION_MOST_CHARACTERS = 200
/** How many appeals one may be split into. */
export const SPLIT_PARTS = { least: 2, most: 3 } as const

/** What a reviewer can do with an appeal now; the table in `shared/rules/appeal/life.ts` says which. */
export const REVIEW_MOVES = [
  'accept',
  'split',
  'merge',
  'askBack',
  'handOff',
  'fold',
  'undo',
  'openConsultation',
] as const
export type ReviewMove = (typeof REVIEW_MOVES)[number]

/** By urgency, then by the nearest deadline. Butlers find only what touches somebody's safety. */
export interface ReviewQueueInput {
  readonly cursor?: string | undefined
}
export type Urgency = 'emergency' | 'urgent' | 'normal'
export interface QueuedAppeal extends AppealParts {
  readonly id: string
  readonly compoundId: string
  readonly compoundName: string
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly state: AppealState
  readonly urgency: Urgency
  /** Links that show for a limited time, photos that wait for a person included. */
  readonly photos: readonly string[]
  /** Of the photos above, in the same order: what a split or an opening takes along is chosen by these. */
  readonly photoIds: readonly string[]
  /** Not public where the checks found something; null where they passed. */
  readonly why: PublishReason | null
  /** The machine's reasoning. */
  readonly machine: VerdictView | null
  /** What a person decided since. */
  readonly verdict: VerdictView | null
  readonly reviewRequested: boolean
  readonly question: string | null
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly at: string }[]
  /** Of an emergency: who has called or come. */
  readonly attended: readonly AttendedView[]
  readonly coSigns: number
  readonly splitFrom: string | null
  readonly handoff: HandoffView | null
  readonly submittedAt: string
  readonly dueAt: string | null
  /** The calendar of that year is not published: weekends only. */
  readonly provisional: boolean
  readonly overdue: boolean
  readonly moves: readonly ReviewMove[]
}
export interface ReviewQueue {
  readonly items: readonly QueuedAppeal[]
  readonly next: string | null
}

/** One appeal as the desk sees it, also after it has left the desk. */
export interface ReviewShowInput {
  readonly appealId: string
}
export interface ReviewShow {
  readonly item: QueuedAppeal
}

export interface AcceptAppealInput {
  readonly appealId: string
  /** A code of the seven in force. */
  readonly category: string
}

export interface SplitPart {
  readonly where: string
  readonly what: string
  readonly hope: string
  /** With a category it is accepted at once; without, the gate judges it. */
  readonly category?: string | undefined
  /** Which of its photos go with this part; none without. */
  readonly photoIds?: readonly string[] | undefined
}
export interface SplitAppealInput {
  readonly appealId: string
  readonly parts: readonly SplitPart[]
}
export interface SplitAppeal {
  readonly state: AppealState
  readonly parts: readonly { readonly appealId: string; readonly state: AppealState }[]
}

export interface MergeAppealInput {
  readonly appealId: string
  /** An open appeal or consultation of the same compound. */
  readonly into: { readonly kind: 'appeal' | 'consultation'; readonly id: string }
}

export interface AskBackInput {
  readonly appealId: string
  readonly question: string
}

export interface ReviewHandOffInput {
  readonly appealId: string
  /** A code of `copy/handoffs.ts`; without it what the gate proposes. */
  readonly handoff?: string | undefined
}
export interface ReviewHandOff {
  readonly state: AppealState
  /** Masked, to copy. */
  readonly text: string
  readonly handoff: HandoffView
}

export interface FoldAppealInput {
  readonly appealId: string
  readonly reason: string
}

/** Takes back the last decision on it, until a consultation has opened. */
export interface UndoReviewInput {
  readonly appealId: string
}

export interface OpenFromAppealInput {
  readonly appealId: string
  readonly title: string
  readonly text: string
  readonly officeId: string
  readonly askingDays: number
  /** There is nothing to talk over, only to do: a single matter that begins in 快办理. Never what owners decide in common. */
  readonly straight?: boolean | undefined
  /** Which of the appeal's public, checked photos stand on the consultation; none without. */
  readonly photoIds?: readonly string[] | undefined
}
export interface OpenFromAppeal {
  readonly consultationId: string
  /** The appeal is `asking` once this is public. */
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicTitle: string
  readonly publicText: string
}

export type ReviewMoved = AppealMoved
