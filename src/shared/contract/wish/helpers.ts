import type { ServiceTime, Skill } from '../registration'

/** Members of the compound who could do it; no name and no unit. */
export interface WishHelpersInput {
  readonly wishId: string
}
export interface WishHelper {
  /** Stands for the member for this wish only. */
  readonly key: string
  readonly compoundName: string
  readonly skills: readonly Skill[]
  readonly times: readonly ServiceTime[]
  readonly fits: 'skill' | 'time' | null
  readonly asked: boolean
}
export interface WishHelpers {
  readonly helpers: readonly WishHelper[]
}
/** Tells a member of a wish that suits her. She is free to take it or leave it. */
export interface SuggestWishInput {
  readonly wishId: string
  readonly key: string
}
export type SuggestWish = Readonly<Record<string, never>>
