import { REPORT_DUE, type ReportState } from '../../contract/service/report'

export type ReportVerb = 'submit' | 'review' | 'return'
export type ReportMover = 'author' | 'secretary'

export interface ReportTransition {
  readonly from: ReportState
  readonly verb: ReportVerb
  readonly who: ReportMover
  readonly to: ReportState
}

/** The life of a yearly report (S3-11). Every active registration has a draft: its facts are there by themselves. */
export const REPORT_LIFE: readonly ReportTransition[] = [
  { from: 'draft', verb: 'submit', who: 'author', to: 'submitted' },
  { from: 'submitted', verb: 'review', who: 'secretary', to: 'reviewed' },
  { from: 'submitted', verb: 'return', who: 'secretary', to: 'draft' },
]

export const reportStep = (from: ReportState, verb: ReportVerb, who: ReportMover): ReportState | undefined =>
  REPORT_LIFE.find((step) => step.from === from && step.verb === verb && step.who === who)?.to

/** `YYYY-MM-DD` of the day by which a year's report is due. */
export const reportDue = (year: number): string => `${year}-${REPORT_DUE.month}-${REPORT_DUE.day}`
