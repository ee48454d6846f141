import type { PublishState } from '../publish'
import type { WishCard } from './card'
import type { ClaimState } from './claim'
import type { WishNoteView } from './note'
import type { WishReason } from './reasons'
import type { WishState } from './state'

export interface WishClaimView {
  readonly mine: boolean
  readonly at: string
  /** Until when it is to be done. */
  readonly dueAt: string
  readonly extended: boolean
  readonly state: ClaimState
  readonly notes: readonly WishNoteView[]
  readonly minutes: number | null
}

/** What the reader may do now, as the table and her part in it allow. */
export const WISH_ACTS = [
  'claim',
  'contact',
  'note',
  'fulfil',
  'extend',
  'release',
  'confirm',
  'thank',
  'dispute',
  'withdraw',
  'visit',
  'approve',
  'sendBack',
  'reject',
  'uphold',
  'resume',
  'undo',
  'renew',
  'refer',
  'pair',
] as const
export type WishAct = (typeof WISH_ACTS)[number]

export interface ShowWishInput {
  readonly wishId: string
}
export interface ShowWish {
  /** Words as others read them; her own raw title where nothing is public yet. */
  readonly wish: Omit<WishCard, 'until'> & {
    readonly state: WishState
    /** It has words that others may read. */
    readonly public: boolean
    readonly postedAt: string
    /** Until when whoever has it now has time; null where nobody is waited for. */
    readonly dueAt: string | null
    readonly until: string | null
  }
  /** Who looks at it now: surname and title; null where nobody is waited for, or only the post is known. */
  readonly responsible: string | null
  /** Only for the wisher, the claimant and who answers for it. */
  readonly claim: WishClaimView | null
  readonly thanks: { readonly text: string; readonly state: PublishState } | null
  /** Why it was sent back, rejected or withdrawn, for those whom it concerns. */
  readonly reason: WishReason | null
  readonly mine: boolean
  readonly member: boolean
  readonly acts: readonly WishAct[]
}
