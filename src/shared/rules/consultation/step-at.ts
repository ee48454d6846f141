import type { ConsultationState, Step } from '../../contract/consultation'
import { isStep } from './life'

/** The step in which a matter is, or was when it left the way of the five; null where all are done. */
export function stepAt(
  state: ConsultationState,
  steps: readonly { readonly step: Step; readonly startedAt: unknown; readonly endedAt: unknown }[],
): Step | null {
  if (isStep(state)) return state
  if (state === 'closed') return null
  const begun = steps.filter(({ startedAt }) => startedAt !== null)
  return begun.find(({ endedAt }) => endedAt === null)?.step ?? begun.slice(-1)[0]?.step ?? 'asking'
}
