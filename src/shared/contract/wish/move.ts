import type { WishReason } from './reasons'
import type { WishState } from './state'

/** The verbs that need a reason at most. */
export const WISH_MOVES = [
  'extend',
  'release',
  'dispute',
  'withdraw',
  'sendBack',
  'reject',
  'uphold',
  'resume',
  'undo',
  'renew',
  'refer',
] as const
export type WishMove = (typeof WISH_MOVES)[number]

export interface MoveWishInput {
  readonly wishId: string
  readonly verb: WishMove
  readonly reason?: WishReason | undefined
}
export interface WishMoved {
  readonly state: WishState
}
