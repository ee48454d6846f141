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

/** What a resident may do with her own request, and what somebody in office may. */
export const RESIDENT_MOVES = ['confirm', 'reopen', 'withdraw'] as const
export const OFFICE_MOVES = ['acknowledge', 'begin', 'resolve'] as const
export const CONTACT_MOVES = [...RESIDENT_MOVES, ...OFFICE_MOVES] as const
export type ContactMove = (typeof CONTACT_MOVES)[number]

export interface MoveContactInput {
  readonly requestId: string
  readonly move: ContactMove
  /** What was done, or what is still wrong: needed to resolve and to reopen. */
  readonly text?: string | undefined
}
export interface MoveContact {
  readonly state: ContactState
}
