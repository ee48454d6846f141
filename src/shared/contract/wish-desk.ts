import type { PublishReason, PublishState } from './publish'
import type { ServiceTime, Skill } from './registration'
import type {
  BehalfRelation,
  ConsentWay,
  Hardship,
  WishContact,
  Wisher,
  WishKind,
  WishPoster,
  WishState,
} from './wish'

/** What waits for whoever answers: to be visited, to be approved, what nobody has confirmed, and the rest. */
export const WISH_DESK_KINDS = ['visit', 'approve', 'unconfirmed', 'disputed', 'expired'] as const
export type WishDeskKind = (typeof WISH_DESK_KINDS)[number]

export interface WishDeskInput {
  readonly cursor?: string | undefined
}
export interface WishDeskItem {
  readonly id: string
  readonly what: WishDeskKind
  readonly title: string
  readonly kind: WishKind
  readonly compoundName: string
  readonly since: string
  readonly dueAt: string | null
  readonly overdue: boolean
}
/** What lies on the caller's desks, the longest waiting first. */
export interface WishDesk {
  readonly items: readonly WishDeskItem[]
  readonly next: string | null
}

/** Opens what is restricted: recorded at every reading. */
export interface InspectWishInput {
  readonly wishId: string
}
export interface InspectWish {
  readonly state: WishState
  readonly by: WishPoster
  /** As written; null where it has been erased. */
  readonly words: { readonly title: string; readonly words: string } | null
  readonly hardship: Hardship | null
  readonly behalf: {
    readonly relation: BehalfRelation
    readonly consent: ConsentWay
    readonly consentDay: string
  } | null
  /** For whoever visits her or calls; the one who approves needs none of it. */
  readonly contact: WishContact | null
  /** What others would read: what the visitor wrote, or what the machine would make of her words. */
  readonly publicTitle: string
  readonly publicText: string
  readonly writtenBy: string | null
  readonly publication: PublishState | null
  readonly why: PublishReason | null
}

/** The visitor has been there, found it so, and writes what others will read. */
export interface VisitWishInput {
  readonly wishId: string
  readonly title: string
  readonly text: string
  readonly wisher: Wisher
  readonly kind: WishKind
  readonly valueYuan: number
  readonly skill: Skill | null
  readonly times: readonly ServiceTime[]
}
/** Another person lets it out; what she read must still be what stands there. */
export interface ApproveWishInput {
  readonly wishId: string
  readonly title: string
  readonly text: string
}
export interface ApproveWish {
  readonly state: WishState
  readonly words: PublishState
}

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

export interface WishFiguresInput {
  readonly compoundId: string
}
export interface WishMonth {
  /** `YYYY-MM` in China. */
  readonly month: string
  readonly submitted: number
  readonly claimed: number
  readonly confirmed: number
  /** From the board to the confirmation, the middle one; null where none was confirmed. */
  readonly medianDays: number | null
}
/** Of the community: the last twelve months, as last recounted. */
export interface WishFigures {
  readonly communityName: string
  readonly countedAt: string | null
  /** On the board or claimed now. */
  readonly open: number
  /** Items claimed and fulfilled in these twelve months, and the persons behind them: never added up. */
  readonly items: number
  readonly persons: number
  readonly months: readonly WishMonth[]
}
