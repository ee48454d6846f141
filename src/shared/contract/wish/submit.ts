import type { ServiceTime, Skill } from '../registration'
import type { Wisher, WishKind } from './kinds'
import type { WishState } from './state'

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
