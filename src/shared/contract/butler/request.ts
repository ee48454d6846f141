import type { EmergencyNumber } from '../emergency'
import type { PostKind } from '../ladder'
import type { PublishState } from '../publish'
import type { ContactLevel, ContactMove, ContactState, RequestKind } from './contact-life'
import type { VisitMove, VisitState, VisitWindow } from './visit'

export interface Responsible {
  /** Surname and title; null at the top, where each of several answers. */
  readonly label: string | null
  readonly post: PostKind | null
  /** Until when something happens by itself; null where nothing is waited for. */
  readonly by: string | null
  readonly overdue: boolean
  /** A year whose days off are not published lies in between. */
  readonly provisional: boolean
}

export interface ContactCard {
  readonly id: string
  readonly kind: RequestKind
  readonly state: ContactState
  readonly level: ContactLevel
  /** The first words of it, masked. */
  readonly text: string
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly compoundId: string
  readonly compoundName: string
  readonly onBehalf: boolean
  readonly by: string | null
  readonly overdue: boolean
  readonly visit: (VisitWindow & { readonly state: VisitState }) | null
  readonly askedAt: string
}

export interface ContactEntry {
  readonly id: string
  readonly from: 'resident' | 'office'
  /** Surname and title of whoever wrote in office. */
  readonly label: string | null
  readonly mine: boolean
  /** Masked; empty where the check found it unsuitable and the reader did not write it. */
  readonly text: string
  readonly photos: readonly string[]
  readonly state: PublishState
  readonly at: string
}

export interface ShowContactInput {
  readonly requestId: string
}
export interface ShowContact {
  readonly request: ContactCard
  /** As whom she reads it. */
  readonly as: 'resident' | 'office'
  readonly responsible: Responsible
  readonly entries: readonly ContactEntry[]
  readonly history: readonly {
    readonly state: ContactState
    readonly level: ContactLevel
    readonly at: string
    readonly by: string | null
  }[]
  readonly moves: readonly ContactMove[]
  readonly maySay: boolean
  /** Whoever visits, once a visit is agreed, may read behind which door; `butler.door` tells it. */
  readonly hasDoor: boolean
  /** For a callback: until when the number may be read; null where there is none (any more). */
  readonly numberUntil: string | null
  readonly visitMoves: readonly VisitMove[]
  /** She may turn it into an appeal; the butler has suggested it. */
  readonly appeal: { readonly suggested: boolean; readonly id: string | null }
  readonly maySuggestAppeal: boolean
  /** The same for a micro-wish: what one household lacks is nobody's appeal. */
  readonly wish: { readonly suggested: boolean; readonly id: string | null }
  readonly maySuggestWish: boolean
  /** Where a complaint names a request: what was said there. */
  readonly about: readonly ContactEntry[]
  /** A text for 12345 may be copied. */
  readonly hotline: boolean
  readonly emergency: readonly EmergencyNumber[]
}

export interface SayContactInput {
  readonly requestId: string
  readonly text: string
  readonly photoIds: readonly string[]
}
export interface SayContact {
  readonly state: ContactState
}
