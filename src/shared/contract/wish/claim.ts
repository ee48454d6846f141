import type { WishCard } from './card'

/** Where a claim stands, as its claimant and the wisher see it. */
export const CLAIM_STATES = [
  'active',
  'fulfilled',
  'confirmed',
  'released',
  'overdue',
  'withdrawn',
  'refuted',
] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** The claimant says that the wisher is no relative of hers. */
export interface ClaimWishInput {
  readonly wishId: string
  readonly noRelative: true
}
export type ClaimWish =
  | { readonly outcome: 'claimed'; readonly dueAt: string }
  /** Somebody was quicker: nothing was written, and nothing counts against her. */
  | {
      readonly outcome: 'taken'
      readonly code: 'WISH_ALREADY_CLAIMED'
      readonly similar: readonly WishCard[]
    }

/** Every reading is recorded. */
export interface WishContactInput {
  readonly wishId: string
}
export interface WishContact {
  /** Null where she never gave it: her butler helps. */
  readonly name: string | null
  readonly phone: string | null
  readonly building: number
  readonly unitEntrance: number
  readonly room: string | null
}
