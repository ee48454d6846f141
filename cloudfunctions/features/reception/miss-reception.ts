import { escalationLimit } from '@shared/rules/consultation/limits'
import { levelUp } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { workCalendar } from '../../desk/work-calendar'

/** Nobody marked who was there by the end of the day: it goes one level up, as 逾期. */
export const missReception: DeadlineRule = async (missed, { store, now }) => {
  const { subject, row, level, countyId, communityId, compoundId } = missed
  const day = await store.receptions.day(subject)
  if (!day || day.present !== null || row === null || level === null) return
  const { at: dueAt, provisional } = escalationLimit(now, workCalendar)
  const place = { countyId, communityId, compoundId }
  const above = levelUp(level)
  await store.deadlines.set({
    rule: 'receptionDay',
    subject,
    place,
    dueAt,
    provisional,
    level: above,
    overdue: true,
    row,
  })
}
