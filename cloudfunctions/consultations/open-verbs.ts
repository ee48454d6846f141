import type { ConsultationState } from '@shared/contract/consultation'
import type { OpenVerb, ProcessView } from '@shared/contract/process'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { type GuardInput, missingOf } from '@shared/rules/consultation/guards'
import { NEXT_VERBS, transitionOf, transitionsFrom } from '@shared/rules/consultation/life'
import { mayMove, type Standing } from '@shared/rules/consultation/may-move'

import type { ConsultationDoc } from '../store/consultations'
import { untilAfter, untilAtMost } from './said'

/** The verbs of one caller, with what each still lacks: her buttons. */
export function verbsOf({ state }: ConsultationDoc, standing: Standing, input: GuardInput): OpenVerb[] {
  return transitionsFrom(state)
    .filter((row) => mayMove(row, standing))
    .map((row) => {
      const most = untilAtMost(row, input.stepDueAt, input.now)
      return {
        verb: row.verb,
        asks: row.asks,
        missing: missingOf(row.guards, input),
        untilAtLeast: most === null ? null : dayNameOf(untilAfter(row, input.stepDueAt, input.now)),
        untilAtMost: most === null ? null : dayNameOf(most),
      }
    })
}

/** The next thing to do: the one that can be done, else the way it is meant to go. */
export function nextOf(state: ConsultationState, input: GuardInput): ProcessView['next'] {
  const ways = NEXT_VERBS[state].flatMap((verb) => {
    const row = transitionOf(state, verb)
    return row ? [{ verb, missing: missingOf(row.guards, input) }] : []
  })
  return ways.find(({ missing }) => missing.length === 0) ?? ways[0] ?? null
}
