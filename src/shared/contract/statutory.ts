import type { ConsultationState } from './consultation'

/** The nine items of Civil Code art. 278(1): what the owners of a compound decide in common. */
export const STATUTORY_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type StatutoryItem = (typeof STATUTORY_ITEMS)[number]

/** What the owners' assembly answered, as somebody in office was told. Never decided here. */
export const ASSEMBLY_RESULTS = ['passed', 'notPassed', 'notHeld'] as const
export type AssemblyResult = (typeof ASSEMBLY_RESULTS)[number]

/** Says that a matter falls under one of the nine items, or, with null, that it does not after all. */
export interface MarkStatutoryInput {
  readonly consultationId: string
  readonly item: StatutoryItem | null
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
