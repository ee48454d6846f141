import type { Deadline } from '@shared/rules/calendar/working-days'
import { escalationLimit } from '@shared/rules/consultation/limits'
import type { Judge } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../deadlines/tend-deadlines'
import { passUp } from '../desk/pass-up'
import { workCalendar } from '../desk/work-calendar'
import type { NewDeadline } from '../store/deadlines'
import type { MinutesDoc } from '../store/minutes'
import { newNotice } from '../store/notices'

export const dissentDeadline = (
  {
    _id,
    countyId,
    communityId,
    compoundId,
    consultationId,
    title,
    compoundName,
    sealedAt,
    writtenAt,
  }: MinutesDoc,
  { at, provisional }: Deadline,
  level: Judge = 'branchSecretary',
  overdue = false,
): NewDeadline => ({
  rule: 'dissentAnswer',
  subject: _id,
  place: { countyId, communityId, compoundId },
  dueAt: at,
  provisional,
  level,
  overdue,
  row: {
    title,
    where: compoundName,
    waits: 'neighbours',
    since: sealedAt ?? writtenAt,
    opens: consultationId,
  },
})

/** Those who see it otherwise were not answered in time: it shows, and the next level answers for it. */
export const missDissent: DeadlineRule = async ({ subject, level, dueAt }, { store, now }) => {
  const minutes = await store.minutes.find(subject)
  if (!minutes || minutes.notes.some(({ note }) => note === 'dissentAnswer')) return
  await store.minutes.overdue(subject)
  const next = await passUp(store, level ?? 'branchSecretary', minutes, (personId) =>
    newNotice(personId, 'dissentOverdue', minutes.consultationId, `dissent${dueAt.getTime()}`, now),
  )
  await store.deadlines.set(dissentDeadline(minutes, escalationLimit(now, workCalendar), next, true))
}
