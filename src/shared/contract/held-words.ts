import type { PublishReason } from './publish'

/** Words in office or for a proposal that the machine held: kinds that have no queue of their own. */
export const HELD_KINDS = ['factNote', 'proposal', 'answer'] as const
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
