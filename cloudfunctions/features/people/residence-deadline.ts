import { workingDaysAfter } from '@shared/rules/calendar/working-days'

import { workCalendar } from '../../desk/work-calendar'
import type { NewDeadline } from '../../store/deadlines'
import type { ResidenceRequestDoc } from '../../store/residence-requests'

/** Working days in which a home is looked at, on each level. A default, not official policy. */
export const RESIDENCE_WORKING_DAYS = 3

export function residenceDeadline(
  { _id, countyId, communityId, compoundId }: ResidenceRequestDoc,
  from: Date,
): NewDeadline {
  const { at, provisional } = workingDaysAfter(from, RESIDENCE_WORKING_DAYS, workCalendar)
  const place = { countyId, communityId, compoundId }
  return { rule: 'residenceRequest', subject: _id, place, dueAt: at, provisional }
}
