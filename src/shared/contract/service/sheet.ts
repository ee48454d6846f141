/** 考察评价表: facts with their ids and a level with its reason; no points become a grade. */
export const SHEET_LEVELS = ['excellent', 'good', 'fair', 'poor'] as const
export type SheetLevel = (typeof SHEET_LEVELS)[number]
export const SHEET_STATES = ['shown', 'objected', 'settled', 'issued'] as const
export type SheetState = (typeof SHEET_STATES)[number]
export const SHEET_REASON_MOST_CHARACTERS = 200
/** Calendar days in which the member may object (a default of this system). */
export const SHEET_OBJECTION_DAYS = 7

/** Only what others confirmed or the system saw, each with the id under which it is found again. */
export interface SheetFacts {
  readonly compoundName: string
  readonly communityName: string
  readonly unitName: string
  readonly registrationId: string
  /** `YYYY-MM-DD`. */
  readonly registeredOn: string
  readonly services: { readonly items: number; readonly minutes: number; readonly ids: readonly string[] }
  readonly wishesKept: readonly string[]
  readonly wishesOverdue: readonly string[]
  readonly sessions: readonly string[]
}
export interface SheetView {
  readonly id: string
  readonly registrationId: string
  readonly year: number
  readonly state: SheetState
  readonly facts: SheetFacts
  readonly level: SheetLevel
  readonly reason: string
  /** The member's own words, where she objected. */
  readonly objection: string | null
  readonly answer: string | null
  readonly writtenBy: string
  readonly objectUntil: string
  readonly issuedBy: string | null
  readonly issuedAt: string | null
  readonly sha256: string | null
}

export interface SheetMoved {
  readonly state: SheetState
}
export type MySheetsInput = Readonly<Record<string, never>>
export interface MySheets {
  readonly sheets: readonly SheetView[]
}
export interface AnswerSheetInput {
  readonly sheetId: string
  /** Null: she has read it and does not object. */
  readonly objection: string | null
}
