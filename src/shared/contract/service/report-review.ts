import type { ReportFacts, ReportState } from './report'

/** Reports on the caller's desk: of members at their compound, of units at their community. */
export interface ReportsToReviewInput {
  readonly cursor?: string | undefined
}
export interface ReportToReview {
  readonly id: string
  readonly kind: 'member' | 'unit'
  /** Who hands it in; each name that is opened is recorded. */
  readonly name: string
  readonly note: string
  readonly year: number
  readonly facts: ReportFacts
  readonly submittedAt: string
}
export interface ReportsToReview {
  readonly reports: readonly ReportToReview[]
  readonly next: string | null
}
export interface ReviewReportInput {
  readonly reportId: string
  readonly decision: 'review' | 'return'
  /** Needed where it goes back. */
  readonly reason?: string | undefined
}
export interface ReviewReport {
  readonly state: ReportState
}
