import type { Deadline } from '@shared/rules/calendar/working-days'
import { escalationLimit } from '@shared/rules/consultation/limits'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { receptionId } from '@shared/rules/reception/plan'
import { monthBounds, monthOf } from '@shared/rules/report/month'
import { levelUp } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { workCalendar } from '../../desk/work-calendar'
import { type NewDeadline, setDeadline } from '../../store/deadlines'
import type { CommunityDoc } from '../../store/places'
import type { ReceptionDayDoc } from '../../store/receptions'
import type { Store } from '../../store/store'
import type { Transaction } from '../../store/transaction'

/** So far into a month its day must be set. A default. */
const SET_WORKING_DAYS = 5

/** Every month has its day: whoever has held one finds the next one on her desk, until it is set. */
export async function askForNext(day: ReceptionDayDoc, now: Date, tx: Transaction): Promise<void> {
  const { communityId } = day
  const next = monthBounds(monthOf(day.startsAt)).to
  const nextId = receptionId(communityId, monthOf(next))
  if (await tx.get<ReceptionDayDoc>('reception_days', nextId)) return
  await setDeadline(tx, lineFor(nextId, day, setUntil(now > next ? now : next), now))
}

/**
 * A community that has no day and is asked for none, as before its very first: it is asked for this month's,
 * or for the next one's where the time to set this one is over.
 */
export async function askForFirst(community: CommunityDoc, store: Store, now: Date): Promise<void> {
  const { _id: communityId, countyId, name: communityName } = community
  const { from: begins, to: next } = monthBounds(monthOf(now))
  const ids = [begins, next].map((month) => receptionId(communityId, monthOf(month)))
  const [days, ...lines] = await Promise.all([
    store.receptions.days(ids),
    ...ids.map((subject) => store.deadlines.find('receptionUnset', subject)),
  ])
  if (days.length > 0 || lines.some(Boolean)) return
  const month = setUntil(begins).at > now ? begins : next
  const dayId = receptionId(communityId, monthOf(month))
  await store.transaction(async (tx) => {
    if (await tx.get<ReceptionDayDoc>('reception_days', dayId)) return
    await setDeadline(tx, lineFor(dayId, { countyId, communityId, communityName }, setUntil(month), now))
  })
}

/** Until when the day of a month that begins then must be set. */
const setUntil = (begins: Date): Deadline =>
  endOfWorkingDay(new Date(begins.getTime() - 1), SET_WORKING_DAYS, workCalendar)

const lineFor = (
  subject: string,
  {
    countyId,
    communityId,
    communityName,
  }: Pick<ReceptionDayDoc, 'countyId' | 'communityId' | 'communityName'>,
  { at: dueAt, provisional }: Deadline,
  now: Date,
): NewDeadline => ({
  rule: 'receptionUnset',
  subject,
  place: { countyId, communityId, compoundId: '' },
  dueAt,
  provisional,
  level: 'communitySecretary',
  row: { title: '', where: communityName, waits: 'neighbours', since: now, opens: communityId },
})

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
