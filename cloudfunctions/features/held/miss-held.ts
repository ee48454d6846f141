import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import { levelUp } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { answersFor } from '../../desk/answers-for'
import { HELD_WORKING_DAYS } from '../../desk/held-rows'
import { readyDesk } from '../../desk/ready-desk'
import { workCalendar } from '../../desk/work-calendar'
import type { DeadlineDoc } from '../../store/deadlines'
import { newNotice } from '../../store/notices'
import type { Store } from '../../store/store'

/** Nobody looked in time: the line moves one level up and shows 逾期; whoever it was meant for may still decide. */
export const missHeld: DeadlineRule = async (missed, { store, now }) => {
  if (!(await stillWaits(missed, store))) return
  const { rule, subject, level, row, countyId, communityId, compoundId } = missed
  if (level === null || row === null) return
  const judge = levelUp(level)
  const { at: dueAt, provisional } = workingDaysAfter(now, HELD_WORKING_DAYS, workCalendar)
  const place = { countyId, communityId, compoundId }
  await store.deadlines.set({ rule, subject, place, dueAt, provisional, level: judge, overdue: true, row })
  await readyDesk(store, judge, { ...place, compoundName: row.where })
  const { who } = await answersFor(judge, place, store)
  if (who.kind === 'topLevel') return
  const act = `missed${missed.dueAt.getTime()}`
  await store.notices.create(newNotice(who.personId, 'heldOverdue', subject, act, now))
}

async function stillWaits({ rule, subject }: DeadlineDoc, store: Store): Promise<boolean> {
  if (rule === 'heldStatement') return Boolean((await store.statements.find(subject))?.desk)
  if (rule === 'heldOpening') return Boolean((await store.consultations.find(subject))?.desk)
  return Boolean((await store.publications.find(subject))?.desk)
}
