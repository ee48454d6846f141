import { RUNGS, type Rung } from '@shared/contract/ladder'
import { rungIn } from '@shared/rules/ladder'

import type { PersonDoc } from '../../store/persons'

/** The highest rung a person stands on anywhere: what her own page shows. */
export function ownRung(person: PersonDoc): Rung {
  const rungs = person.residences.map(({ compoundId }) => RUNGS.indexOf(rungIn(person, compoundId)))
  return RUNGS[Math.max(RUNGS.indexOf(person.rung), ...rungs)] ?? 'visitor'
}
