import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { isOver, ownerOf } from '@shared/rules/consultation/life'

import type { ConsultationDoc, ProcessDoc } from '../store/consultations'

/** What its evidence amounts to; facts that came later than the document are empty. */
export const factsOf = ({ facts }: Pick<ConsultationDoc, 'facts'>): ProcessFacts => ({
  ...NO_FACTS,
  ...facts,
})

/** Who must act until when; worked out from its steps where it was stored before there was any of it. */
export function processOf({ process, state, steps }: ConsultationDoc): ProcessDoc {
  if (process) return process
  return {
    owner: ownerOf(state, null),
    dueAt: isOver(state) ? null : (steps.find(({ step }) => step === state)?.dueAt ?? null),
    provisional: false,
    overdue: false,
    missed: 0,
    left: null,
    moves: [],
    rev: 0,
  }
}

/** Until when residents were told that the current step lasts. */
export const stepDueAt = ({ state, steps }: Pick<ConsultationDoc, 'state' | 'steps'>): Date | null =>
  steps.find(({ step }) => step === state)?.dueAt ?? null
