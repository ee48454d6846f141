import type { ClaimState } from './claim'
import type { WishKind } from './kinds'
import type { WishState } from './state'

/** Of the wishes she posted and the claims she made, the newest first. */
export const MY_WISH_LISTS = ['posted', 'claimed'] as const
export type MyWishList = (typeof MY_WISH_LISTS)[number]
/** Without a list the first page of each; with one, only that one from the cursor on. */
export interface MyWishesInput {
  readonly list?: MyWishList | undefined
  readonly cursor?: string | undefined
}
export interface MyWish {
  readonly id: string
  readonly title: string
  readonly kind: WishKind
  readonly state: WishState
  readonly at: string
  readonly dueAt: string | null
}
export interface MyWishes {
  readonly posted: readonly MyWish[]
  readonly claimed: readonly (MyWish & { readonly claim: ClaimState })[]
  /** Where each list goes on; null at its end. */
  readonly next: Readonly<Record<MyWishList, string | null>>
  /** Null where she is no active member. */
  readonly member: {
    readonly free: number
    readonly pausedUntil: string | null
  } | null
}
