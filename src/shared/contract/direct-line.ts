/** 书记直通车 and 12345: ways out of the compound for what cannot be done in it. */

export const DIRECT_MOST_CHARACTERS = 300

export const DIRECT_LINES_MOST = 8

export const DIRECT_TO = ['specialist', 'county'] as const

/** 书记直通车: to the community's specialists, or to the county. */
export type DirectTo = (typeof DIRECT_TO)[number]

export interface HotlineCall {
  readonly number: string
  /** Day of the call, `YYYY-MM-DD`. */
  readonly calledOn: string
  readonly by: string
}

export interface DirectLine {
  readonly id: string
  readonly to: DirectTo
  readonly text: string
  readonly by: string
  readonly at: string
  readonly dueAt: string
  readonly overdue: boolean
  readonly answer: { readonly text: string; readonly by: string; readonly at: string } | null
  readonly mayAnswer: boolean
}

export interface AskDirectlyInput {
  readonly consultationId: string
  readonly to: DirectTo
  readonly text: string
}

export interface AskDirectly {
  readonly lineId: string
  readonly dueAt: string
}

export interface AnswerDirectlyInput {
  readonly consultationId: string
  readonly lineId: string
  readonly text: string
}

export type AnswerDirectly = Readonly<Record<string, never>>

export interface RecordCallInput {
  readonly consultationId: string
  /** As 12345 gave it. */
  readonly number: string
  readonly calledOn: string
}

export type RecordCall = Readonly<Record<string, never>>
