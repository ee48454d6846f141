import { workingDaysAfter } from '@shared/rules/calendar/working-days'

import { workCalendar } from '../../desk/work-calendar'
import type { DeskRow, NewDeadline } from '../../store/deadlines'
import type { ResidenceRequestDoc } from '../../store/residence-requests'

/** Working days in which a home is looked at, on each level. A default, not official policy. */
const RESIDENCE_WORKING_DAYS = 3

export function residenceDeadline(
  request: ResidenceRequestDoc,
  from: Date,
  ownerKey = request.ownerKey,
): NewDeadline {
  const { _id, countyId, communityId, compoundId, building, unitEntrance } = request
  const { at, provisional } = workingDaysAfter(from, RESIDENCE_WORKING_DAYS, workCalendar)
  const place = { countyId, communityId, compoundId }
  const row: DeskRow = {
    desks: [ownerKey],
    title: '',
    where: `${request.compoundName}${building}号楼${unitEntrance}单元`,
    waits: 'resident',
    since: request.askedAt,
    exceptId: request.personId,
  }
  return { rule: 'residenceRequest', subject: _id, place, dueAt: at, provisional, row }
}
