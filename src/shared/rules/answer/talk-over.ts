import type { ConsultationState, Step } from '../../contract/consultation'

interface Talk {
  readonly state: ConsultationState
  readonly steps: readonly { readonly step: Step; readonly endedAt: unknown }[]
}

/**
 * 议事项 has closed, and every public statement had its answer then. Words that come out later — held
 * back until somebody looked, or hidden and let stand — are owed one all the same, whatever state the
 * matter is in by now. One that was called off owes none: it says why itself.
 */
export const talkIsOver = ({ state, steps }: Talk): boolean =>
  state !== 'cancelled' && steps.some(({ step, endedAt }) => step === 'deliberating' && endedAt !== null)

/** Working days in which late words are answered. Default of this project, not an official figure. */
export const LATE_WORDS_WORKING_DAYS = 5
