import type { PublishReason, PublishState } from './publish'
import type { ServiceTime, Skill } from './registration'

/** What is wished for (需求菜单): a thing, an errand done, somebody's company, something that one must know how to do. */
export const WISH_KINDS = ['goods', 'service', 'company', 'skill'] as const
export type WishKind = (typeof WISH_KINDS)[number]

/** Where a wish stands; the table is `shared/rules/wish/life`. */
export const WISH_STATES = [
  /** On the phone only. */
  'draft',
  'submitted',
  'verifying',
  'published',
  'claimed',
  'inProgress',
  'awaitingConfirm',
  'confirmed',
  'closed',
  'rejected',
  'withdrawn',
  /** Given back by its claimant or taken from her; it goes back to the board in the same moment. */
  'released',
  'expired',
  'disputed',
] as const
export type WishState = (typeof WISH_STATES)[number]

/** Why a wish may be posted (domain §4, a default). Restricted: only whoever verifies and approves it reads it. */
export const HARDSHIPS = [
  'lowIncome',
  'disabled',
  'elderAlone',
  'seriouslyIll',
  'childInNeed',
  'other',
] as const
export type Hardship = (typeof HARDSHIPS)[number]

/** All that others are told of who wishes: 本小区一位老人, never a name or a door. */
export const WISHERS = ['elder', 'family', 'neighbour'] as const
export type Wisher = (typeof WISHERS)[number]

/** Who posts it: she herself, a guardian for a child, or somebody in office for a person who agreed to it. */
export const WISH_POSTERS = ['self', 'guardian', 'onBehalf'] as const
export type WishPoster = (typeof WISH_POSTERS)[number]

export const BEHALF_RELATIONS = ['stairwell', 'compound', 'relative'] as const
/** How the poster knows her: of the stairwell, of the compound, or a relative asked. */
export type BehalfRelation = (typeof BEHALF_RELATIONS)[number]

export const CONSENT_WAYS = ['faceToFace', 'byPhone', 'byGuardian'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]

export const WISH_TITLE_MOST = 16
export const WISH_WORDS_MOST = 200
/** In whole yuan. A default, not official policy. */
export const WISH_VALUE_MOST = 300
export const WISH_NOTE_MOST = 200
export const WISH_PHOTOS_MOST = 3
export const THANKS_MOST = 200
/** Minutes of one day that may be said to have been spent. */
export const MINUTES_MOST = 720

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

/** Closed, so that nobody has to read what a stranger wrote about her. */
export const WITHDRAW_REASONS = ['noLongerNeeded', 'solved', 'changedMind'] as const
export const RELEASE_REASONS = ['noTime', 'cannotDo', 'cannotReach'] as const
export const REJECT_REASONS = ['notHardship', 'notAllowed', 'cannotReach', 'alreadyPosted'] as const
export const SEND_BACK_REASONS = ['tellsTooMuch', 'unclear'] as const
export const DISPUTE_REASONS = ['notReceived', 'notAsAgreed', 'askedForMoney', 'cannotReach'] as const
export const WISH_REASONS = [
  ...WITHDRAW_REASONS,
  ...RELEASE_REASONS,
  ...REJECT_REASONS,
  ...SEND_BACK_REASONS,
  ...DISPUTE_REASONS,
  'overdue',
] as const
export type WishReason = (typeof WISH_REASONS)[number]

export interface SubmitWishInput {
  readonly compoundId: string
  readonly by: WishPoster
  readonly kind: WishKind
  readonly title: string
  readonly words: string
  readonly wisher: Wisher
  readonly hardship: Hardship
  /** With `goods` only, otherwise 0. */
  readonly valueYuan: number
  readonly skill: Skill | null
  readonly times: readonly ServiceTime[]
  /** With `onBehalf` only: who she is, and that she agreed. Sealed; the claimant reads it after the claim. */
  readonly behalf?:
    | {
        readonly stairwellId: string
        readonly room: string
        readonly name: string
        readonly phone?: string | undefined
        readonly relation: BehalfRelation
        readonly consent: ConsentWay
        /** `YYYY-MM-DD` */
        readonly consentDay: string
      }
    | undefined
}
export interface SubmitWish {
  readonly wishId: string
  readonly state: WishState
  /** Who comes to look: surname and title. */
  readonly visitedBy: string | null
  readonly dueAt: string
}

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
