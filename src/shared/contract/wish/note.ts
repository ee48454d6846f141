import type { PublishReason, PublishState } from '../publish'
import type { WishState } from './state'

export const WISH_NOTE_MOST = 200
export const WISH_PHOTOS_MOST = 3

/** Minutes of one day that may be said to have been spent. */
export const MINUTES_MOST = 720

/** One note of the claimant about what was done, with photos. */
export interface WishNoteView {
  readonly id: string
  readonly text: string
  readonly photos: readonly string[]
  readonly at: string
  /** Others than its author see it only once it is public. */
  readonly state: PublishState
  readonly why: PublishReason | null
}

export interface NoteWishInput {
  readonly wishId: string
  readonly text: string
  readonly photoIds: readonly string[]
  /** It is done: the wisher is asked to confirm. */
  readonly done?: { readonly minutes: number } | undefined
}
export interface NoteWish {
  readonly state: WishState
  readonly words: PublishState
}
