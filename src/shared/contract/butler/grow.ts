export interface SuggestAppealInput {
  readonly requestId: string
}
export type SuggestAppeal = Readonly<Record<string, never>>

/** She has handed it in as an appeal herself: the request names it. */
export interface BecameAppealInput {
  readonly requestId: string
  readonly appealId: string
}
export type BecameAppeal = Readonly<Record<string, never>>

export interface SuggestWishForContactInput {
  readonly requestId: string
}
export type SuggestWishForContact = Readonly<Record<string, never>>

/** She has posted it as a wish herself: the request names it. */
export interface BecameWishInput {
  readonly requestId: string
  readonly wishId: string
}
export type BecameWish = Readonly<Record<string, never>>
