import { SESSION_DEFAULTS } from '../../contract/session/limits'

/** `round` from 1, `seat` from 0. */
export interface Turn {
  readonly round: number
  readonly seat: number
}

/**
 * The turn after this one: everybody once, then everybody a second time, each as long as the others
 * (domain §3.3). Undefined when both rounds are over or nobody is there to speak.
 */
export function turnAfter(turn: Turn | null, speakers: number): Turn | undefined {
  if (speakers === 0) return undefined
  if (turn === null) return { round: 1, seat: 0 }
  if (turn.seat + 1 < speakers) return { round: turn.round, seat: turn.seat + 1 }
  return turn.round < SESSION_DEFAULTS.rounds ? { round: turn.round + 1, seat: 0 } : undefined
}

export type TurnDecision = { readonly kind: 'same' | 'go' | 'over' | 'refuse' }

/** The host says which turn it is to be: the one that runs is a resend, any but the next is refused. */
export function decideTurn(current: Turn | null, wanted: Turn, speakers: number): TurnDecision {
  if (current && current.round === wanted.round && current.seat === wanted.seat) return { kind: 'same' }
  const next = turnAfter(current, speakers)
  if (next === undefined) return { kind: wanted.round > SESSION_DEFAULTS.rounds ? 'over' : 'refuse' }
  return { kind: next.round === wanted.round && next.seat === wanted.seat ? 'go' : 'refuse' }
}

/** Seconds left of a turn; 0 when it is over, and nobody is cut off by a machine. */
export const turnSecondsLeft = (startedAt: number, now: number): number =>
  Math.max(0, SESSION_DEFAULTS.turnSeconds - Math.max(0, Math.floor((now - startedAt) / 1000)))
