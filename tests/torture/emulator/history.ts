/** What somebody was told of something that she wanted stored. `unknown`: nobody answered. */
export type Told = 'kept' | 'refused' | 'unknown'

/** A document of its own. */
export interface Note {
  readonly id: string
  readonly body: string
  told: Told
}

/** So much from one account to another, with a receipt, in one transaction. */
export interface Transfer {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly amount: number
  told: Told
}

/** Takes a counter from one value to the next, if it still has that value. */
export interface Step {
  readonly counter: string
  readonly from: number
  /** `refused`: somebody else was first, or it was not written. */
  told: Told
}

/** Everything that was wanted of the emulator since it began. */
export interface StoreHistory {
  readonly notes: Note[]
  readonly transfers: Transfer[]
  readonly steps: Step[]
}

export const ACCOUNTS = Array.from({ length: 24 }, (_, nth) => `account${nth}`)
export const COUNTERS = Array.from({ length: 12 }, (_, nth) => `counter${nth}`)
export const BEGIN_WITH = 1_000
