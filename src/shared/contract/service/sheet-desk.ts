import type { SheetFacts, SheetLevel, SheetView } from './sheet'

export interface SheetDraftInput {
  readonly registrationId: string
  readonly year: number
}
export interface SheetDraft {
  /** Opened for her secretary; recorded. */
  readonly name: string
  readonly facts: SheetFacts
  readonly sheet: SheetView | null
}
export interface WriteSheetInput {
  readonly registrationId: string
  readonly year: number
  readonly level: SheetLevel
  readonly reason: string
}

export interface SettleSheetInput {
  readonly sheetId: string
  readonly level: SheetLevel
  readonly answer: string
}
export interface IssueSheetInput {
  readonly sheetId: string
}
export interface SheetDeskInput {
  readonly cursor?: string | undefined
}
export interface SheetDesk {
  readonly sheets: readonly (SheetView & { readonly name: string })[]
  readonly next: string | null
}
