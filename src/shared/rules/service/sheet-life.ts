import type { SheetState } from '../../contract/service/sheet'

export type SheetVerb = 'agree' | 'object' | 'lapse' | 'answer' | 'issue'
export type SheetMover = 'member' | 'secretary' | 'community' | 'clock'

export interface SheetTransition {
  readonly from: SheetState
  readonly verb: SheetVerb
  readonly who: SheetMover
  readonly to: SheetState
}

/**
 * The life of an assessment sheet (domain §4). The member sees it first and may object for seven days;
 * a second person issues it. Nothing is issued over an objection that has no answer.
 */
export const SHEET_LIFE: readonly SheetTransition[] = [
  { from: 'shown', verb: 'agree', who: 'member', to: 'settled' },
  { from: 'shown', verb: 'object', who: 'member', to: 'objected' },
  { from: 'shown', verb: 'lapse', who: 'clock', to: 'settled' },
  { from: 'objected', verb: 'answer', who: 'secretary', to: 'settled' },
  { from: 'settled', verb: 'issue', who: 'community', to: 'issued' },
]

export const sheetStep = (from: SheetState, verb: SheetVerb, who: SheetMover): SheetState | undefined =>
  SHEET_LIFE.find((step) => step.from === from && step.verb === verb && step.who === who)?.to
