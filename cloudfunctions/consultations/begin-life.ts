import { limitsOf } from '@shared/rules/consultation/limits'

import { workCalendar } from '../desk/work-calendar'
import type { ConsultationDoc } from '../store/consultations'
import { setDeadline } from '../store/deadlines'
import type { Store } from '../store/store'
import { beginWork } from './follow-work'
import { processOf } from './process-of'
import { specialistsOf, trackerOf } from './specialists'
import { stepDeadline } from './within-step'

/**
 * The words have passed: from now on somebody has it, until a date; and where it is a single matter, its work is
 * followed from this moment. Harmless when it comes again.
 */
export async function beginLife(store: Store, id: string): Promise<void> {
  const before = await store.consultations.find(id)
  const straight = before?.straight === true
  const specialists =
    before && straight && !before.process ? await specialistsOf(before.communityId, store) : []
  await store.transaction(async (tx) => {
    const found = await tx.get<ConsultationDoc>('consultations', id)
    const { state, openedAt: now, askingDays = 7 } = found ?? {}
    if (!found || !now || found.process || state !== (straight ? 'handling' : 'asking')) return
    const limits = limitsOf(
      state,
      { now, askingDays, until: null, sessionAt: null, askAt: null },
      workCalendar,
    )
    if (!limits) return
    const { at: dueAt, provisional } = limits.act
    const next: ConsultationDoc = { ...found, process: { ...processOf(found), dueAt, provisional } }
    await tx.put('consultations', next)
    await setDeadline(tx, stepDeadline(next))
    if (straight) await beginWork(tx, next, now, trackerOf(id, specialists))
  })
}
