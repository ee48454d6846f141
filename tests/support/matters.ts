import type { ConsultationState } from '@shared/contract/consultation'
import { STEPS } from '@shared/contract/consultation'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { isStep, ownerOf } from '@shared/rules/consultation/life'

import type { ConsultationDoc, ProcessDoc } from '../../cloudfunctions/store/consultations'
import { aConsultation } from './world'

const DAY = 86_400_000

/** Every piece of evidence that any way asks for; what must not be there at the same time is left to the test. */
export const allFacts = (now: Date, change: Partial<ProcessFacts> = {}): ProcessFacts => ({
  ...NO_FACTS,
  factNotes: 1,
  partiesListed: true,
  partiesNotified: true,
  proposals: 2,
  legal: { none: 2, statutory: 0, forbidden: 0 },
  session: {
    id: 'ss1',
    mode: 'onsite',
    startsAt: new Date(now.getTime() - DAY),
    noticeAt: new Date(now.getTime() - 5 * DAY),
    hostKey: null,
    quorum: 'met',
    adjournments: 0,
    ended: true,
  },
  rulesVersion: 'v1',
  minutes: { id: 'mn1', sealed: true, signatures: ['host', 'recorder', 'resident'] },
  outcome: 'consensus',
  work: { tasks: 1, open: 0, beforeAfter: true },
  keys: { resident: true, butler: true },
  ratings: { count: 3, sum: 13, dissatisfied: 0 },
  ...change,
})

/** A matter in any state, with dates around `now`: begun two days ago, a step before it each two days earlier. */
export function aMatter(
  state: ConsultationState,
  now: Date,
  change: Partial<ConsultationDoc> = {},
  process: Partial<ProcessDoc> = {},
): ConsultationDoc {
  const step = isStep(state) ? state : 'deliberating'
  const at = STEPS.indexOf(step)
  const begun = (index: number) => new Date(now.getTime() - (2 + 2 * (at - index)) * DAY)
  const steps = STEPS.map((one, index) => ({
    step: one,
    startedAt: index <= at ? begun(index) : null,
    dueAt: index <= at ? new Date(begun(index).getTime() + 7 * DAY) : null,
    endedAt: index < at || !isStep(state) ? (index <= at ? begun(index + 1) : null) : null,
    responsible: index <= at ? '王书记' : null,
  }))
  const over = state === 'closed' || state === 'cancelled'
  return aConsultation({
    state,
    steps,
    openedAt: begun(0),
    facts: allFacts(now),
    process: {
      owner: ownerOf(state, step),
      dueAt: over ? null : new Date(now.getTime() + 5 * DAY),
      provisional: false,
      overdue: false,
      missed: 0,
      left: isStep(state)
        ? null
        : {
            step,
            at: new Date(now.getTime() - DAY),
            dueAt: new Date(now.getTime() + 4 * DAY),
            provisional: false,
            overdue: false,
            owner: ownerOf(step, null),
          },
      moves: [],
      rev: 0,
      ...process,
    },
    ...change,
  })
}
