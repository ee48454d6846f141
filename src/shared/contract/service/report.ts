import type { ServiceEntry, ServiceYear } from './year'

/** 双报告 (S3-11): drafted from records; a note may be added, no fact is changed. */
export const REPORT_STATES = ['draft', 'submitted', 'reviewed'] as const
export type ReportState = (typeof REPORT_STATES)[number]
export const REPORT_NOTE_MOST_CHARACTERS = 500
/** The fifteenth of December (a default of this system). */
export const REPORT_DUE = { month: 12, day: 15 } as const

export interface ReportFacts extends Pick<ServiceYear, 'items' | 'minutes' | 'kinds' | 'months'> {
  /** Where it was done and for which unit. */
  readonly communityName: string
  readonly compoundName: string
  readonly unitName: string
  /** Of a unit: how many of its members are registered, and what it had promised. */
  readonly members: number | null
  readonly commitments: readonly string[]
  /** The newest first; at most 100. */
  readonly entries: readonly ServiceEntry[]
}
export interface ReportView {
  readonly id: string
  readonly year: number
  readonly state: ReportState
  readonly facts: ReportFacts
  readonly note: string
  /** `YYYY-MM-DD`. */
  readonly due: string
  readonly submittedAt: string | null
  readonly reviewedBy: string | null
  /** Why it came back, for its author. */
  readonly reason: string | null
}

export interface MyReportInput {
  readonly year: number
}
export interface SubmitReportInput {
  readonly year: number
  readonly note: string
}
export interface SubmitReport {
  readonly state: ReportState
}
export interface UnitReportInput {
  readonly unitId: string
  readonly year: number
}
export interface SubmitUnitReportInput {
  readonly unitId: string
  readonly year: number
  readonly note: string
}
