import { RECEPTION_LEVELS, type ReceptionAttendance } from '@shared/contract/reception'
import { receptionId } from '@shared/rules/reception/plan'
import { monthBefore, monthBounds, monthOf } from '@shared/rules/report/month'

import type { ReceptionDayDoc } from '../../store/receptions'

/** The ids of last month's day, this month's and the next one's. */
export function threeMonths(communityId: string, now: Date): string[] {
  const here = monthOf(now)
  const next = monthOf(monthBounds(here).to)
  return [monthBefore(here), here, next].map((month) => receptionId(communityId, month))
}

const attendance = ({ present }: ReceptionDayDoc): ReceptionAttendance[] =>
  RECEPTION_LEVELS.map((level) => ({ level, present: present === null ? null : present.includes(level) }))

/** What everybody may read of a day. */
export const dayView = (day: ReceptionDayDoc) => ({
  id: day._id,
  communityId: day.communityId,
  day: day.day,
  startsAt: day.startsAt.toISOString(),
  place: day.place,
  attendance: attendance(day),
})
