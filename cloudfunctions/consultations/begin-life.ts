import { limitsOf } from '@shared/rules/consultation/limits'

import { workCalendar } from '../desk/work-calendar'
import type { ConsultationDoc } from '../store/consultations'
import { setDeadline } from '../store/deadlines'
import type { Store } from '../store/store'
import { processOf } from './process-of'
import { stepDeadline } from './within-step'

/** The words have passed: from now on somebody has it, until a date. Harmless when it comes again. */
export const beginLife = (store: Store, id: string): Promise<void> =>
  store.transaction(async (tx) => {
    const found = await tx.get<ConsultationDoc>('consultations', id)
    if (!found || found.process || found.state !== 'asking') return
    const limits = limitsOf(
      'asking',
      { now: found.openedAt, askingDays: found.askingDays ?? 7, until: null, sessionAt: null, askAt: null },
      workCalendar,
    )
    if (!limits) return
    const { at: dueAt, provisional } = limits.act
    const next: ConsultationDoc = { ...found, process: { ...processOf(found), dueAt, provisional } }
    await tx.put('consultations', next)
    await setDeadline(tx, stepDeadline(next))
  })
