import type { ServiceTime, Skill } from '../registration'
import type { Wisher, WishKind } from './kinds'

/** What a reader of the board sees: nothing of it tells who wishes. */
export interface WishCard {
  readonly id: string
  readonly kind: WishKind
  readonly title: string
  readonly text: string
  readonly wisher: Wisher
  readonly compoundId: string
  readonly compoundName: string
  readonly skill: Skill | null
  readonly times: readonly ServiceTime[]
  /** Of goods, in whole yuan. */
  readonly valueYuan: number
  /** Until when it stays on the board. */
  readonly until: string
  /** It goes with what the reader can do; absent where she is no active member. */
  readonly fits?: 'skill' | 'time'
}

/** Asked without knowing anybody, or by a member, who sees the wishes of her whole community and those that spilled over. */
export interface ListWishesInput {
  /** Whose board is shown to somebody who is no member. */
  readonly compoundId: string
  readonly kind?: WishKind | undefined
  readonly cursor?: string | undefined
}
export interface ListWishes {
  /** Those that fit the reader first; then the longest waiting. */
  readonly wishes: readonly WishCard[]
  readonly next: string | null
  /** She may claim: an active member. */
  readonly member: boolean
}
