import type { ConsultationState, Headcount } from '../../contract/consultation'
import type { ErrorCode } from '../../contract/errors'
import type { Rung } from '../../contract/ladder'
import { stancesOpen } from './stances-open'

export type StanceDecision =
  | { readonly kind: 'take'; readonly countedAs: keyof Headcount }
  | { readonly kind: 'refuse'; readonly code: ErrorCode }

/** Whether a stance may be taken now, and under which head the person is counted (domain §3.5). */
export function decideStance(
  state: ConsultationState,
  statementIsPublic: boolean,
  rung: Rung,
): StanceDecision {
  if (!statementIsPublic) return { kind: 'refuse', code: 'STATEMENT_NOT_FOUND' }
  if (!stancesOpen(state)) return { kind: 'refuse', code: 'STEP_CLOSED' }
  return { kind: 'take', countedAs: rung === 'verifiedResident' ? 'verified' : 'unverified' }
}
