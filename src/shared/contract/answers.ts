import type { PublishReason, PublishState } from './publish'

export const ANSWER_VERDICTS = ['adopted', 'partlyAdopted', 'notAdopted'] as const
/** 采纳, 部分采纳, 未采纳 (issue 5, point 6). */
export type AnswerVerdict = (typeof ANSWER_VERDICTS)[number]

export const ANSWER_MOST_CHARACTERS = 200
/** How many alike statements one answer may take together. */
export const STATEMENTS_AN_ANSWER = 20

/** One answer for one statement or for several that say much the same. What is taken up names the proposal. */
export interface AnswerStatementsInput {
  readonly consultationId: string
  readonly statementIds: readonly string[]
  readonly verdict: AnswerVerdict
  readonly reason: string
  readonly proposalId?: string | undefined
}
export interface AnswerStatements {
  readonly answerId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicReason: string
}

/** What became of somebody's words. */
export interface StatementAnswer {
  readonly verdict: AnswerVerdict
  readonly reason: string
  /** The proposal that they went into; null where they went into none. */
  readonly proposal: { readonly number: number; readonly title: string } | null
  /** Surname and title. */
  readonly by: string
  readonly at: string
}

/** What is still unanswered, alike ones together; at most a hundred are looked at together. */
export interface UnansweredInput {
  readonly consultationId: string
}
export interface UnansweredStatement {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly createdAt: string
}
export interface Unanswered {
  readonly title: string
  readonly groups: readonly (readonly UnansweredStatement[])[]
  /** All that are unanswered, those that are not shown here included. */
  readonly total: number
  /** Answers that are still checked or wait for somebody one level up. */
  readonly waiting: readonly {
    readonly answerId: string
    readonly reason: string
    readonly statements: number
    readonly state: PublishState
  }[]
  /** What an answer may say they went into. */
  readonly proposals: readonly { readonly id: string; readonly number: number; readonly title: string }[]
  readonly open: boolean
}

/** 您的话改变了什么: every answer of a consultation with the words it answers, the newest first. */
export interface AnswersInput {
  readonly consultationId: string
  readonly cursor?: string | undefined
}
export interface AnswerView extends StatementAnswer {
  readonly id: string
  readonly statements: readonly { readonly id: string; readonly text: string }[]
}
export interface Answers {
  readonly answers: readonly AnswerView[]
  readonly next: string | null
  /** Statements that wait for an answer; null where nobody counts them any more. */
  readonly unanswered: number
}
