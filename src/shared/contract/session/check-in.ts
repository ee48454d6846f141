import type { PresentGroup } from './groups'
import type { MyPresence } from './show'

export const BY_HAND_REASONS = ['noPhone', 'phoneFailed', 'cannotUsePhone'] as const
export type ByHandReason = (typeof BY_HAND_REASONS)[number]

/** On site and at a round table with code and pass; online with neither. */
export interface CheckInInput {
  readonly sessionId: string
  /** The version that she has read. */
  readonly rulesVersion: string
  /** What the code on the spot holds, scanned or typed. */
  readonly token?: string | undefined
  readonly pass?: string | undefined
  /** The code of a seat that was kept for her at a round table. */
  readonly seat?: string | undefined
}
export interface CheckIn {
  readonly presence: MyPresence
}

/** Somebody without a phone; counts once a second person who is here has seen her. */
export interface AddByHandInput {
  readonly sessionId: string
  readonly group: PresentGroup
  readonly stairwellId?: string | undefined
  readonly reason: ByHandReason
}
export interface AddByHand {
  readonly presenceId: string
}
export interface WitnessInput {
  readonly sessionId: string
  readonly presenceId: string
}
export type Witness = Readonly<Record<string, never>>
