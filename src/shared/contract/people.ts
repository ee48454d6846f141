import type { CompoundBrief } from './community'
import type { AskedTemplate } from './inbox'
import type { PostKind, ResidencyKind, Rung } from './ladder'

/** The privacy notice that is in force; accepting an older one is refused with `NOTICE_OUTDATED`. */
export const NOTICE_VERSION = '2026-11-22'

export interface MyResidence {
  readonly compound: CompoundBrief
  readonly kind: ResidencyKind | null
  readonly verified: boolean
  /** Where her request to be verified stands; absent where she never asked. */
  readonly request?: {
    readonly state: 'waiting' | 'refused'
    readonly reason: string | null
    /** Nobody looked in time: the level above has it now. */
    readonly overdue: boolean
  }
  readonly home?: {
    readonly building: number
    readonly unitEntrance: number
    /** She answers for her household in its one tally. */
    readonly namedAdult: boolean
  }
}

export interface MyPost {
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  /** Names the post in `posts.*`. */
  readonly key?: string
  /** She stands in for the holder. */
  readonly deputy?: boolean
  /** Who stands in for her, by surname and title. */
  readonly deputyLabel?: string
}

export interface MySession {
  readonly id: string
  readonly browser: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly expiresAt: string
  readonly current: boolean
}

export type MeInput = Readonly<Record<string, never>>
export interface Me {
  /** False where nobody is signed in: everything readable stays readable. */
  readonly known: boolean
  readonly rung: Rung
  readonly residences: readonly MyResidence[]
  readonly posts: readonly MyPost[]
  /** Browsers signed in as this person. */
  readonly sessions: readonly MySession[]
  /** Absent where nobody is signed in. */
  readonly inbox?: MyInbox
}

export interface MyInbox {
  /** At most `MOST_UNREAD`, which means: that many or more. */
  readonly unread: number
  /** What WeChat may be asked for now, after a tap: all in one call. Empty where there is nothing to ask. */
  readonly ask: readonly AskedTemplate[]
  /** Whether this deployment sends messages in WeChat at all: without, no screen speaks of them. */
  readonly sends: boolean
}

export const MOST_UNREAD = 100

export interface DeclareResidenceInput {
  readonly compoundId: string
  readonly noticeVersion: string
}
export interface DeclareResidence {
  readonly residence: MyResidence
}

/** H5 asks for a one-minute code; the person confirms it inside the mini-program. */
export interface RequestSignInInput {
  /** What the person will be shown: "Chrome · Windows". */
  readonly browser: string
}
export interface RequestSignIn {
  readonly code: string
  /** Kept by the browser that asked; without it a confirmed session cannot be collected. */
  readonly secret: string
  readonly expiresAt: string
}

export interface LookAtSignInInput {
  readonly code: string
}
export interface LookAtSignIn {
  readonly browser: string
  readonly requestedAt: string
  /** Where it was asked from: an address, half of it covered; and whether this phone is on the same network. */
  readonly from?: { readonly address: string; readonly sameNetwork: boolean }
}

export interface ConfirmSignInInput {
  readonly code: string
}
export type ConfirmSignIn = Readonly<Record<string, never>>

export interface CollectSignInInput {
  readonly code: string
  readonly secret: string
}
export interface CollectSignIn {
  readonly session: string
  readonly expiresAt: string
}

export interface EndSessionInput {
  readonly sessionId: string
}
export type EndSession = Readonly<Record<string, never>>
