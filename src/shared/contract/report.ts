/** Every figure of a monthly report, in the order in which it is shown. */
export const REPORT_FIGURES = [
  'appeals',
  'appealsTaken',
  'sessions',
  'personTimes',
  'matters',
  'onTime',
  'late',
  'young',
  'elsewhere',
  'stopped',
  'missed',
  'reopened',
  'ratings',
  'points',
  'dissatisfied',
] as const
export type ReportFigure = (typeof REPORT_FIGURES)[number]
export type ReportFigures = Readonly<Record<ReportFigure, number>>

/** A compound or a community, and a month of China's calendar, `YYYY-MM`. */
export interface ReportInput {
  readonly placeId: string
  readonly month: string
}
export interface ReportRow {
  readonly name: string
  readonly figures: ReportFigures
}
/** What is shown, printed and written into a table: one and the same. */
export interface Report {
  readonly placeId: string
  readonly placeName: string
  readonly level: 'compound' | 'community'
  readonly month: string
  /** The oldest of the counts that it is made of; null where nothing was counted yet. */
  readonly countedAt: string | null
  readonly figures: ReportFigures
  /** Of a community: its compounds that were counted. */
  readonly rows: readonly ReportRow[]
}

export const REPORT_FORMATS = ['pdf', 'xlsx'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export interface ReportPaperInput extends ReportInput {
  readonly format: ReportFormat
}
export interface ReportPaper {
  readonly url: string
  readonly expiresInSeconds: number
}
