import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import type { Judge } from '@shared/rules/statement/judges'
import { WORKER_CHECK_DAYS } from '@shared/rules/workers/life'

import { workCalendar } from '../../desk/work-calendar'
import type { NewDeadline } from '../../store/deadlines'
import type { WorkerRegistrationDoc } from '../../store/workers'

/** Until when a registration is looked at, as a line on the desk of that level. */
export function checkLimit(
  { _id, personId, countyId, communityId, communityName, askedAt }: WorkerRegistrationDoc,
  from: Date,
  level: Judge = 'communitySecretary',
): NewDeadline {
  const { at: dueAt, provisional } = workingDaysAfter(from, WORKER_CHECK_DAYS, workCalendar)
  const place = { countyId, communityId, compoundId: '' }
  const row = {
    title: '',
    where: communityName,
    waits: 'resident',
    since: askedAt,
    exceptId: personId,
    opens: communityId,
  } as const
  return { rule: 'workerCheck', subject: _id, place, dueAt, provisional, level, row }
}
