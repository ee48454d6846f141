import type { PublishReason, PublishState } from '../publish'
import type { ServiceTime, Skill } from '../registration'
import type { WishContact } from './claim'
import type { Wisher, WishKind } from './kinds'
import type { WishState } from './state'
import type { BehalfRelation, ConsentWay, Hardship, WishPoster } from './submit'

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
