export interface VisitWindow {
  /** `YYYY-MM-DD` in China. */
  readonly day: string
  /** Which of the day's windows, from 0. */
  readonly window: number
}
export interface VisitWindowsInput {
  readonly compoundId: string
}
export interface VisitWindows {
  readonly windows: readonly (VisitWindow & { readonly free: boolean })[]
}

export const VISIT_STATES = ['asked', 'accepted', 'declined', 'cancelled'] as const
export type VisitState = (typeof VISIT_STATES)[number]

export const VISIT_MOVES = ['accept', 'decline', 'cancel'] as const
export type VisitMove = (typeof VISIT_MOVES)[number]
export interface MoveVisitInput {
  readonly requestId: string
  readonly move: VisitMove
}
export interface MoveVisit {
  readonly state: VisitState
}
