import type { PublishState } from '../publish'

export const THANKS_MOST = 200

export interface ConfirmWishInput {
  readonly wishId: string
  /** Somebody in office says that she called and was told so. */
  readonly call?: { readonly spokeWith: 'wisher' | 'family' } | undefined
}
export interface ThankInput {
  readonly wishId: string
  readonly text: string
}
export interface Thank {
  readonly state: PublishState
}
