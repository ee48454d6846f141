import type { ServiceConfirmer, ServiceKind } from './kinds'

export interface ServiceEntry {
  readonly id: string
  readonly kind: ServiceKind
  readonly title: string
  readonly compoundName: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly minutes: number | null
  readonly confirmedBy: ServiceConfirmer
}
export interface ServiceYearInput {
  readonly year: number
}
/** A member's year, from confirmed acts only; nobody is compared with anybody. */
export interface ServiceYear {
  readonly year: number
  readonly items: number
  readonly minutes: number
  readonly kinds: readonly { readonly kind: ServiceKind; readonly items: number; readonly minutes: number }[]
  /** January to December, how many. */
  readonly months: readonly number[]
  /** The newest first; at most 100. */
  readonly entries: readonly ServiceEntry[]
  /** Years that may be looked at. */
  readonly firstYear: number
}
