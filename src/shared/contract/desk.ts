import type { Urgency } from './review'

/** What lies on a desk; each kind is decided on one screen (`src/features/desk/ways.ts`). */
export const DESK_KINDS = [
  'appealDecision',
  'consultationStep',
  'dissentAnswer',
  'lateWords',
  'workTask',
  'workSilence',
  'workOffer',
  'directLine',
  'residenceRequest',
  'memberCheck',
  'workerCheck',
  'contact',
  'wish',
  'heldStatement',
  'heldOpening',
  'heldWords',
  'receptionDay',
  'receptionUnset',
  'deputyQuestion',
  'committeeShare',
] as const
export type DeskKind = (typeof DESK_KINDS)[number]

/** Who waits for it. Never a name: the deciding screen says what its reader may know. */
export type DeskWaiter = 'resident' | 'neighbours' | 'compound' | 'secretary' | 'colleague'

/** What is decided by one tap on the line itself; whatever needs words or a choice is decided on its screen. */
export const DESK_ACTS = ['acceptOffer', 'declineOffer', 'finishTask', 'beginContact', 'acceptVisit'] as const
export interface DeskAct {
  readonly act: (typeof DESK_ACTS)[number]
  /** What of the thing it is about, such as a task of the matter; null where it is the thing itself. */
  readonly on: string | null
}

export const DESK_SECTIONS = ['overdue', 'today', 'waiting'] as const
/** 已逾期 · 今天要办 · 等我决定 */
export type DeskSection = (typeof DESK_SECTIONS)[number]

export interface DeskInput {
  readonly cursor?: string | undefined
}
export interface DeskItem {
  readonly id: string
  readonly kind: DeskKind
  /** With what its screen opens. */
  readonly opens: string
  readonly title: string
  readonly where: string
  readonly waits: DeskWaiter
  readonly since: string
  readonly dueAt: string
  /** The calendar of that year is not published: weekends only. */
  readonly provisional: boolean
  readonly section: DeskSection
  readonly urgency: Urgency
  /** It was missed one level below, and came up. */
  readonly overdue: boolean
  /** The post on whose desk it lies is vacant: she answers for it meanwhile. */
  readonly covered: boolean
  readonly acts: readonly DeskAct[]
}
/** Danger first, then what was missed, then by date. */
export interface Desk {
  readonly items: readonly DeskItem[]
  readonly next: string | null
}
