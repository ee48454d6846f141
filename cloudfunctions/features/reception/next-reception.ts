import { escalationLimit } from '@shared/rules/consultation/limits'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { receptionId } from '@shared/rules/reception/plan'
import { monthBounds, monthOf } from '@shared/rules/report/month'
import { levelUp } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { workCalendar } from '../../desk/work-calendar'
import { setDeadline } from '../../store/deadlines'
import type { ReceptionDayDoc } from '../../store/receptions'
import type { Transaction } from '../../store/transaction'

/** So far into a month its day must be set. A default. */
const SET_WORKING_DAYS = 5

/** Every month has its day: whoever has held one finds the next one on her desk, until it is set. */
export async function askForNext(day: ReceptionDayDoc, now: Date, tx: Transaction): Promise<void> {
  const { countyId, communityId, communityName } = day
  const next = monthBounds(monthOf(day.startsAt)).to
  const nextId = receptionId(communityId, monthOf(next))
  if (await tx.get<ReceptionDayDoc>('reception_days', nextId)) return
  const from = now > next ? now : next
  const { at: dueAt, provisional } = endOfWorkingDay(
    new Date(from.getTime() - 1),
    SET_WORKING_DAYS,
    workCalendar,
  )
  await setDeadline(tx, {
    rule: 'receptionUnset',
    subject: nextId,
    place: { countyId, communityId, compoundId: '' },
    dueAt,
    provisional,
    level: 'communitySecretary',
    row: { title: '', where: communityName, waits: 'neighbours', since: now, opens: communityId },
  })
}

/** Nobody set the month's day: it goes one level up, as 逾期. Once that month is over it is the new one's that lacks. */
export const missUnsetReception: DeadlineRule = async (missed, { store, now }) => {
  const { subject, row, level, countyId, communityId, compoundId } = missed
  const thisMonth = receptionId(communityId, monthOf(now))
  const over = subject < thisMonth
  const lacks = over ? thisMonth : subject
  if (row === null || level === null || (await store.receptions.day(lacks))) return
  const { at: dueAt, provisional } = over
    ? endOfWorkingDay(now, SET_WORKING_DAYS, workCalendar)
    : escalationLimit(now, workCalendar)
  await store.deadlines.set({
    rule: 'receptionUnset',
    subject: lacks,
    place: { countyId, communityId, compoundId },
    dueAt,
    provisional,
    level: over ? 'communitySecretary' : levelUp(level),
    overdue: !over,
    row,
  })
}
