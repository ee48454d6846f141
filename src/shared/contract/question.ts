import type { PostKind } from './ladder'
import type { PublishReason, PublishState } from './publish'

/** From its first words to its answer. `asked`: everybody may read it, and its clock runs. */
export const QUESTION_STATES = ['pending', 'held', 'refused', 'asked', 'answered', 'withdrawn'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

/** Who answers now: 两代表一委员, and whoever it rises to when they did not. */
export const QUESTION_LEVELS = ['deputies', 'communitySecretary', 'countyAdmin'] as const
export type QuestionLevel = (typeof QUESTION_LEVELS)[number]

/** Defaults of this system, shown as such; the articles name no figures for 两代表一委员. */
export const QUESTION_WORKING_DAYS = 5
/** Whoever it rises to has so many working days. */
export const RAISED_WORKING_DAYS = 3
/** So many questions a person and community in a calendar month. */
export const QUESTIONS_A_MONTH = 3

export const QUESTION_MOST_CHARACTERS = 300
export const QUESTION_ANSWER_MOST_CHARACTERS = 800

export interface QuestionAnswer {
  readonly text: string
  /** Surname and title, and the post in which it was given. */
  readonly by: string
  readonly post: PostKind
  readonly at: string
  /** It came after the time that everybody could read. */
  readonly late: boolean
}

/** As everybody reads it: the compound of whoever asked, never a name. */
export interface Question {
  readonly id: string
  readonly compoundName: string
  readonly text: string
  readonly askedAt: string
  /** Until when it is to be answered; null once it is. */
  readonly dueAt: string | null
  /** The calendar of that year is not published: weekends only. */
  readonly provisional: boolean
  /** 逾期: the time is over, or was over once and it rose a level. */
  readonly overdue: boolean
  readonly level: QuestionLevel
  readonly answer: QuestionAnswer | null
}

/** Her own on their way, as only she sees them. */
export interface MyQuestion {
  readonly id: string
  readonly text: string
  readonly state: QuestionState
  readonly why: PublishReason | null
  /** Of a person who did not let it out. */
  readonly reason: string | null
}

export interface ListQuestionsInput {
  /** A compound or a community: the questions are its community's. */
  readonly placeId: string
  /** Those with an answer, the newest first; else those that wait, the nearest limit first. */
  readonly answered?: boolean | undefined
  readonly cursor?: string | undefined
}
export interface ListQuestions {
  /** From which she may ask; null where a community was named. */
  readonly compound: { readonly id: string; readonly name: string } | null
  readonly communityName: string
  /** Surname and title of each of 两代表一委员 of the community; none while nobody is in office. */
  readonly deputies: readonly string[]
  readonly counts: { readonly waiting: number; readonly overdue: number; readonly answered: number }
  readonly questions: readonly Question[]
  /** The caller's own that nobody else reads yet; with the first page of those that wait. */
  readonly mine: readonly MyQuestion[]
  readonly next: string | null
}

export interface AskQuestionInput {
  readonly compoundId: string
  readonly text: string
}
export interface AskQuestion {
  readonly questionId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  /** As others read it, masked. */
  readonly publicText: string
}

export interface ShowQuestionInput {
  readonly questionId: string
}
export interface ShowQuestion {
  /** Null while only whoever asked may read it, and once it was taken back. */
  readonly question: Question | null
  readonly mine: MyQuestion | null
  /** What the caller may do with it now. */
  readonly may: readonly ('answer' | 'withdraw')[]
  /** An answer of the caller's own that others do not read yet. */
  readonly draft: {
    readonly text: string
    readonly state: PublishState
    readonly why: PublishReason | null
    readonly reason: string | null
  } | null
}

export interface AnswerQuestionInput {
  readonly questionId: string
  readonly text: string
}
export interface AnswerQuestion {
  readonly state: PublishState
  readonly why: PublishReason | null
}

export interface WithdrawQuestionInput {
  readonly questionId: string
}
export type WithdrawQuestion = Record<string, never>
