import type { ConsultationState } from './consultation'

/** The nine items of Civil Code art. 278(1): what the owners of a compound decide in common. */
export const STATUTORY_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type StatutoryItem = (typeof STATUTORY_ITEMS)[number]

/** What the owners' assembly answered, as somebody in office was told. Never decided here. */
export const ASSEMBLY_RESULTS = ['passed', 'notPassed', 'notHeld'] as const
export type AssemblyResult = (typeof ASSEMBLY_RESULTS)[number]

/**
 * Why a matter is one of the nine, or is not. A closed list, so that everybody reads it at once and the
 * audit keeps it: its words need nobody's permission. Which ones fit stands in `rules/statutory/grounds.ts`.
 */
export type StatutoryGround =
  | 'workNeedsIt'
  | 'neighboursSaid'
  | 'comparedWithLaw'
  | 'officeSaid'
  | 'wordsOnly'
  | 'dailyUpkeep'
  | 'voluntaryPact'
  | 'useUnchanged'

/** Says that a matter falls under one of the nine items, or, with null, that it does not after all; and why. */
export interface MarkStatutoryInput {
  readonly consultationId: string
  readonly item: StatutoryItem | null
  readonly ground: StatutoryGround
}
/** Who said last whether owners decide it, as everybody reads it. */
export interface StatutoryMark {
  /** Null: that it is none of the nine after all. */
  readonly item: StatutoryItem | null
  /** Null where the rule marked it by its words, and nobody has looked yet. */
  readonly ground: StatutoryGround | null
  /** Surname and title; null: the rule. */
  readonly by: string | null
  readonly at: string
}
export interface MarkStatutory {
  readonly item: StatutoryItem | null
  readonly state: ConsultationState
}

/** What the assembly answered, once somebody has asked. The last entry stands; earlier ones are kept. */
export interface AssemblyResultInput {
  readonly consultationId: string
  readonly result: AssemblyResult
  /** The day of the assembly, `YYYY-MM-DD` in China; null where none was held. */
  readonly heldOn: string | null
}
export interface AssemblyResultKept {
  readonly result: AssemblyResult
}
