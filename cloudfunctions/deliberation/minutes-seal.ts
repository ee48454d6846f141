import { createHash } from 'node:crypto'

import type { MinutesDoc } from '../store/minutes'

type Sealed = Pick<
  MinutesDoc,
  | 'consultationId'
  | 'title'
  | 'outcome'
  | 'adopted'
  | 'conclusion'
  | 'viewsFor'
  | 'viewsAgainst'
  | 'minority'
  | 'statutoryItem'
  | 'sessions'
  | 'poll'
>

/** What a signature stands for: every word and figure, in one digest that a changed comma changes. */
export function sealOf(minutes: Sealed): string {
  const { consultationId, title, outcome, adopted, conclusion, viewsFor, viewsAgainst } = minutes
  const { minority, statutoryItem, sessions, poll } = minutes
  const whole = [
    consultationId,
    title,
    outcome,
    adopted,
    conclusion,
    viewsFor,
    viewsAgainst,
    minority,
    statutoryItem,
    sessions,
    poll,
  ]
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 24)
}
