import type { PublishReason } from './publish'

/** What the machine held and has no queue of its own; mostly words in office. */
export const HELD_KINDS = [
  'factNote',
  'proposal',
  'answer',
  'work',
  'contactMessage',
  'butlerPhoto',
  'shop',
  'minutes',
  'minutesNote',
  'consultationMove',
  'session',
  'sessionPhotos',
  'question',
  'questionAnswer',
  'wish',
  'wishNote',
  'wishThanks',
  'activity',
] as const
export type HeldKind = (typeof HELD_KINDS)[number]

/** What waits on the caller's desk, the longest first. */
export interface HeldWordsInput {
  readonly cursor?: string | undefined
}
export interface HeldWords {
  readonly items: readonly {
    readonly id: string
    readonly kind: HeldKind
    readonly text: string
    readonly why: PublishReason | null
    readonly photos: readonly string[]
    readonly waitingSince: string
  }[]
  readonly next: string | null
}

export interface DecideHeldInput {
  readonly id: string
  readonly decision: 'restore' | 'keepHidden'
  readonly reason: string
}
export interface DecideHeld {
  readonly state: 'public' | 'refused'
}
