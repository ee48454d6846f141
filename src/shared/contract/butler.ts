import type { EmergencyNumber } from './emergency'
import type { PostKind } from './ladder'
import type { PublishState } from './publish'

/** How somebody turns to her butler; a complaint about the butler goes past her (domain §5). */
export const CONTACT_KINDS = ['message', 'callback', 'visit', 'complaint'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** Besides what residents ask: what a registered courier, rider or driver saw on her way (随手拍). */
export type RequestKind = ContactKind | 'sighting'

/**
 * `lapsed`: solved, and seven days without a word of hers; she may still say otherwise.
 * `withdrawn`: she does not need it any more.
 */
export const CONTACT_STATES = [
  'open',
  'acknowledged',
  'inProgress',
  'resolved',
  'confirmed',
  'reopened',
  'escalated',
  'lapsed',
  'withdrawn',
] as const
export type ContactState = (typeof CONTACT_STATES)[number]

/** How far up a request has gone, lowest first. */
export const CONTACT_LEVELS = ['redButler', 'branchSecretary', 'serviceSpecialist', 'hotline12345'] as const
export type ContactLevel = (typeof CONTACT_LEVELS)[number]

export const CONTACT_MOST_CHARACTERS = 300
export const CONTACT_MOST_PHOTOS = 3

/** What a resident may do with her own request, and what somebody in office may. */
export const RESIDENT_MOVES = ['confirm', 'reopen', 'withdraw'] as const
export const OFFICE_MOVES = ['acknowledge', 'begin', 'resolve'] as const
export const CONTACT_MOVES = [...RESIDENT_MOVES, ...OFFICE_MOVES] as const
export type ContactMove = (typeof CONTACT_MOVES)[number]

/** How long answering usually took, in duty time; from counted facts. */
export const ANSWER_HABITS = ['halfHour', 'hour', 'twoHours', 'fourHours', 'longer'] as const
export type AnswerHabit = (typeof ANSWER_HABITS)[number]

export interface MyButlerInput {
  readonly compoundId: string
}
export interface MyButler {
  readonly compoundName: string
  /** Null where she has not said which stairwell is hers: then the branch secretary answers. */
  readonly stairwell: { readonly building: number; readonly unitEntrance: number } | null
  readonly answers: {
    /** Surname and title; null at the top, where each of several answers. */
    readonly label: string | null
    /** Her whole name, where she shows it and the reader's phone is verified. */
    readonly name: string | null
    /** A link to her photo, where she shows one and the reader's phone is verified. */
    readonly photo: string | null
    readonly post: PostKind
    readonly as: 'holder' | 'deputy' | 'covering'
  }
  readonly duty: {
    readonly on: boolean
    /** The end of this spell of duty, or the beginning of the next. */
    readonly until: string
  }
  /** Null where too little is known. */
  readonly usual: AnswerHabit | null
  readonly mayContact: boolean
  readonly emergency: readonly EmergencyNumber[]
}

/** The butler's own choice: her whole name for those who turn to her, or null for surname and title only. */
export interface ShowButlerNameInput {
  readonly stairwellId: string
  readonly name: string | null
}
export interface ShowButlerName {
  readonly name: string | null
}

/** A photo of herself, agreed to by itself (`portrait`), for those who read her name; null takes it away. */
export interface ShowButlerPhotoInput {
  readonly stairwellId: string
  readonly photoId: string | null
}
export interface ShowButlerPhoto {
  /** Null where none is kept (any more). */
  readonly state: PublishState | null
}

export interface ButlerCardInput {
  readonly stairwellId: string
}
/** Her own card, as residents with a verified phone read it. */
export interface MyButlerCard {
  readonly label: string | null
  readonly name: string | null
  readonly photo: {
    readonly state: PublishState
    /** A link; null until it has passed. */
    readonly link: string | null
  } | null
  /** She agreed that a photo of hers is shown. */
  readonly agreed: boolean
}

export interface VisitWindow {
  /** `YYYY-MM-DD` in China. */
  readonly day: string
  /** Which of the day's windows, from 0. */
  readonly window: number
}
export interface VisitWindowsInput {
  readonly compoundId: string
}
export interface VisitWindows {
  readonly windows: readonly (VisitWindow & { readonly free: boolean })[]
}

export interface ContactInput {
  readonly compoundId: string
  readonly kind: ContactKind
  readonly text: string
  readonly photoIds: readonly string[]
  /** For a callback: she agrees that the number is shown for 72 hours. Without one, her verified number. */
  readonly callback?: { readonly consent: true; readonly number?: string | undefined } | undefined
  readonly visit?: VisitWindow | undefined
  /** A complaint may name the request that it is about. */
  readonly aboutRequestId?: string | undefined
}
export interface Contact {
  readonly requestId: string
}

export interface ReportSeenInput {
  readonly compoundId: string
  readonly text: string
  readonly photoIds: readonly string[]
}

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

export const VISIT_STATES = ['asked', 'accepted', 'declined', 'cancelled'] as const
export type VisitState = (typeof VISIT_STATES)[number]

export interface MyContactsInput {
  readonly cursor?: string | undefined
}
export interface MyContacts {
  readonly requests: readonly ContactCard[]
  readonly next: string | null
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

export interface MoveContactInput {
  readonly requestId: string
  readonly move: ContactMove
  /** What was done, or what is still wrong: needed to resolve and to reopen. */
  readonly text?: string | undefined
}
export interface MoveContact {
  readonly state: ContactState
}

export const VISIT_MOVES = ['accept', 'decline', 'cancel'] as const
export type VisitMove = (typeof VISIT_MOVES)[number]
export interface MoveVisitInput {
  readonly requestId: string
  readonly move: VisitMove
}
export interface MoveVisit {
  readonly state: VisitState
}

export interface CallbackNumberInput {
  readonly requestId: string
}
export interface CallbackNumber {
  readonly number: string
  readonly until: string
}

/** Where to go for an agreed visit, or for whom something was filed. Never part of a page that is kept. */
export interface ContactDoorInput {
  readonly requestId: string
}
export interface ContactDoor {
  readonly door: string
}

export interface ContactDeskInput {
  readonly cursor?: string | undefined
}
/** New first, then what is due first. */
export interface ContactDesk {
  readonly requests: readonly ContactCard[]
  readonly next: string | null
}

/** For somebody who is not at ease with a phone; she was asked and agreed. */
export interface FileForInput {
  readonly stairwellId: string
  readonly text: string
  /** Who and behind which door, as the butler knows her; sealed. */
  readonly neighbour: string
  readonly consent: 'spoken' | 'written'
}

export interface SuggestAppealInput {
  readonly requestId: string
}
export type SuggestAppeal = Readonly<Record<string, never>>

/** She has handed it in as an appeal herself: the request names it. */
export interface BecameAppealInput {
  readonly requestId: string
  readonly appealId: string
}
export type BecameAppeal = Readonly<Record<string, never>>

export interface SuggestWishForContactInput {
  readonly requestId: string
}
export type SuggestWishForContact = Readonly<Record<string, never>>

/** She has posted it as a wish herself: the request names it. */
export interface BecameWishInput {
  readonly requestId: string
  readonly wishId: string
}
export type BecameWish = Readonly<Record<string, never>>
