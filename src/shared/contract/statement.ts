import type { StatementAnswer } from './answers'
import type { PublishReason, PublishState } from './publish'

export const STATEMENT_MOST_CHARACTERS = 500
export const STATEMENT_MOST_PHOTOS = 3
/** A person in one consultation on one day (UTC+8). A default, not official policy. */
export const STATEMENTS_A_DAY = 3
/** Different verified residents whose reports fold a text until a person looks. A default. */
export const REPORTS_THAT_FOLD = 3
export const REASON_MOST_CHARACTERS = 200

/** The life of what somebody said; `shared/rules/statement/life.ts` holds the table. */
export const STATEMENT_STATES = [
  'pending',
  'public',
  'held',
  'refused',
  /** Reported by three: still there but collapsed, until a person looks. */
  'folded',
  /** Taken down by a person in office, with a reason that the author sees. */
  'hidden',
  /** Hidden, and the author asks that it be looked at one level up. */
  'contested',
] as const
export type StatementState = (typeof STATEMENT_STATES)[number]

export const REPORT_REASONS = [
  'personalAttack',
  'privacy',
  'untrue',
  'advertising',
  'unlawful',
  'other',
] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

/** Needs `phoneVerified` in the consultation's compound. */
export interface SayStatementInput {
  readonly consultationId: string
  readonly text: string
  readonly photoIds: readonly string[]
  /** Shows the name that the person herself has set to be shown; without one she stays 本小区邻居. */
  readonly showName?: boolean | undefined
  /** 替孩子说: a guardian speaks for a child under 14. */
  readonly onBehalf?: 'child' | undefined
}
export interface SayStatement {
  readonly statementId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  /** As others will read it: phones, ids, plates, cards and rooms masked. */
  readonly publicText: string
  /** How many more she may say here today. */
  readonly leftToday: number
}

export interface MyStatementsInput {
  readonly consultationId: string
}
export interface MyStatement {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly state: StatementState
  readonly why: PublishReason | null
  /** The words of the person in office who hid it or did not let it out. */
  readonly reason: string | null
  /** Hidden for the first time: she may ask for a second look, one level up. */
  readonly mayContest: boolean
  readonly photos: readonly { readonly id: string; readonly state: PublishState }[]
  readonly createdAt: string
  /** What became of it; null while nobody has answered. */
  readonly answer: StatementAnswer | null
}
export interface MyStatements {
  readonly statements: readonly MyStatement[]
  readonly leftToday: number
}

export interface AllMyStatementsInput {
  readonly cursor?: string | undefined
}
export interface SaidSomewhere extends MyStatement {
  readonly consultationId: string
  /** Of the consultation in which it was said. */
  readonly title: string
}
export interface AllMyStatements {
  readonly statements: readonly SaidSomewhere[]
  readonly next: string | null
}

export interface HideStatementInput {
  readonly statementId: string
  readonly reason: string
}
export interface HideStatement {
  readonly state: StatementState
}

export interface ContestStatementInput {
  readonly statementId: string
  /** Why it should be shown. */
  readonly words?: string | undefined
}
export interface ContestStatement {
  readonly state: StatementState
}

export interface DecideStatementInput {
  readonly statementId: string
  readonly decision: 'restore' | 'keepHidden'
  readonly reason: string
}
export interface DecideStatement {
  readonly state: StatementState
}

/** Needs `verifiedResident` of the compound. Once a text: a second report changes nothing. */
export interface ReportStatementInput {
  readonly statementId: string
  readonly reason: ReportReason
}
export interface ReportStatement {
  readonly reported: true
}

/** What waits for the caller's post, oldest first. With a compound: that compound's desk, where her post covers it. */
export interface StatementQueueInput {
  readonly compoundId?: string | undefined
  readonly cursor?: string | undefined
}
export interface QueuedStatement {
  /** A statement is judged with `statement.decide`, a consultation with `consultation.decideOpening`. */
  readonly kind: 'statement' | 'consultation'
  readonly id: string
  readonly consultationId: string
  readonly compoundName: string
  /** A consultation's title; null for a statement. */
  readonly title: string | null
  readonly text: string
  readonly author: string
  readonly state: Extract<StatementState, 'held' | 'folded' | 'contested'>
  readonly why: PublishReason | null
  readonly reports: readonly { readonly reason: ReportReason; readonly times: number }[]
  /** Why it was hidden, where it is contested. */
  readonly hiddenReason: string | null
  /** What its author says against that. */
  readonly contestWords: string | null
  /** Links that show for a limited time, photos that wait for a person included. */
  readonly photos: readonly string[]
  readonly createdAt: string
  readonly waitingSince: string
}
export interface StatementQueue {
  readonly items: readonly QueuedStatement[]
  readonly next: string | null
}
