import { workingDaysAfter } from '@shared/rules/calendar/working-days'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { HELD_WORKING_DAYS } from '../../desk/held-rows'
import { passUp } from '../../desk/pass-up'
import { workCalendar } from '../../desk/work-calendar'
import type { DeadlineDoc } from '../../store/deadlines'
import { newNotice } from '../../store/notices'
import type { Store } from '../../store/store'

/** Nobody looked in time: the line moves one level up and shows 逾期; whoever it was meant for may still decide. */
export const missHeld: DeadlineRule = async (missed, { store, now }) => {
  if (!(await stillWaits(missed, store))) return
  const { rule, subject, level, row, countyId, communityId, compoundId } = missed
  if (level === null || row === null) return
  const { at: dueAt, provisional } = workingDaysAfter(now, HELD_WORKING_DAYS, workCalendar)
  const place = { countyId, communityId, compoundId }
  const next = await passUp(store, level, { ...place, compoundName: row.where }, (personId) =>
    newNotice(personId, 'heldOverdue', subject, `missed${missed.dueAt.getTime()}`, now),
  )
  await store.deadlines.set({ rule, subject, place, dueAt, provisional, level: next, overdue: true, row })
}

async function stillWaits({ rule, subject }: DeadlineDoc, store: Store): Promise<boolean> {
  if (rule === 'heldStatement') return Boolean((await store.statements.find(subject))?.desk)
  if (rule === 'heldOpening') return Boolean((await store.consultations.find(subject))?.desk)
  return Boolean((await store.publications.find(subject))?.desk)
}
