import type { ErrorCode } from '../../contract/errors'
import type { Outcome } from '../../contract/process'

export interface MinutesBasis {
  /** One of the nine matters that owners decide in common. */
  readonly statutory: boolean
  readonly sessionHeld: boolean
  /** Closed, or there was none. */
  readonly pollOver: boolean
  /** Somebody has signed the text in force. */
  readonly signed: boolean
}

export interface AdoptedProposal {
  readonly legal: 'none' | 'statutory' | 'forbidden' | null
}

export interface MinutesWritten {
  readonly outcome: Outcome
  readonly adopted: readonly AdoptedProposal[]
  readonly minority: string
}

const SPEAKS_FOR: readonly Outcome[] = ['consensus', 'majorityView']

/**
 * Whether minutes may be written so, or why not. What owners decide in common never ends in an outcome
 * of ours: it is handed to their assembly, whatever was said (domain §3.4). A majority names who sees it otherwise.
 */
export function refuseMinutes(
  { statutory, sessionHeld, pollOver, signed }: MinutesBasis,
  { outcome, adopted, minority }: MinutesWritten,
): ErrorCode | null {
  if (signed) return 'MINUTES_SIGNED'
  if (!sessionHeld || !pollOver) return 'MINUTES_TOO_EARLY'
  if (adopted.some(({ legal }) => legal === 'forbidden')) return 'ADOPTED_FORBIDDEN'
  const forOwners = statutory || adopted.some(({ legal }) => legal === 'statutory')
  if (SPEAKS_FOR.includes(outcome)) {
    if (forOwners) return 'OWNERS_DECIDE'
    if (adopted.length === 0) return 'ADOPTED_MISSING'
  }
  if (outcome === 'transferredStatutory' && !statutory) return 'STATUTORY_UNMARKED'
  if (outcome === 'noConsensus' && adopted.length > 0) return 'ADOPTED_MISSING'
  if (outcome === 'majorityView' && minority.trim() === '') return 'MINORITY_MISSING'
  return null
}
