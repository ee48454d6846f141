import type { ContactKind } from './contact-life'
import type { VisitWindow } from './visit'

export const CONTACT_MOST_CHARACTERS = 300
export const CONTACT_MOST_PHOTOS = 3

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

/** For somebody who is not at ease with a phone; she was asked and agreed. */
export interface FileForInput {
  readonly stairwellId: string
  readonly text: string
  /** Who and behind which door, as the butler knows her; sealed. */
  readonly neighbour: string
  readonly consent: 'spoken' | 'written'
}
