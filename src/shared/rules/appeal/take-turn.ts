import { APPEAL_PAUSE_SECONDS, type AppealState, OPEN_APPEALS } from '../../contract/appeal'
import type { ErrorCode } from '../../contract/errors'
import { isOpen } from './life'

/** An appeal that a person has begun; in one document, so that two at the same moment cannot both count. */
export interface Turn {
  readonly appealId: string
  readonly compoundId: string
  readonly at: Date
}

export type TurnDecision =
  | { readonly kind: 'known' }
  | { readonly kind: 'take'; readonly turns: readonly Turn[] }
  | { readonly kind: 'refuse'; readonly code: ErrorCode }

/** A turn whose appeal never came into being is given up after this long. */
const LOST_MILLISECONDS = 10 * 60_000

/**
 * Whether a person may begin one more: one a minute anywhere, three open in a compound.
 *
 * @param stateOf the state of an appeal that exists
 */
export function takeTurn(
  turns: readonly Turn[],
  next: Turn,
  stateOf: (appealId: string) => AppealState | undefined,
): TurnDecision {
  if (turns.some(({ appealId }) => appealId === next.appealId)) return { kind: 'known' }
  const age = ({ at }: Turn) => next.at.getTime() - at.getTime()
  if (turns.some((turn) => age(turn) < APPEAL_PAUSE_SECONDS * 1000)) {
    return { kind: 'refuse', code: 'APPEAL_TOO_SOON' }
  }
  const kept = turns.filter((turn) => {
    const state = stateOf(turn.appealId)
    return state === undefined ? age(turn) < LOST_MILLISECONDS : isOpen(state)
  })
  if (kept.filter(({ compoundId }) => compoundId === next.compoundId).length >= OPEN_APPEALS) {
    return { kind: 'refuse', code: 'APPEALS_OPEN_FULL' }
  }
  return { kind: 'take', turns: [...kept, next] }
}
