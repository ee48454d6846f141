import { endOfDay } from '@shared/rules/calendar/working-days'

import type { NewDeadline } from '../../store/deadlines'
import type { UnitRegistrationDoc } from '../../store/unit-registrations'

const YEAR = 366 * 24 * 3_600_000
/** A default, not official policy: a unit comes back to its promise at least every five years. */
const MOST_YEARS = 5

/** The last moment of a term, where it lies ahead and not too far. */
export function endOfTerm(termEnds: string, now: Date): Date | undefined {
  const end = endOfDay(termEnds)
  return end && end > now && end.getTime() - now.getTime() <= MOST_YEARS * YEAR ? end : undefined
}

export const unitTermDeadline = (
  { _id, countyId, communityId }: UnitRegistrationDoc,
  dueAt: Date,
): NewDeadline => ({
  rule: 'unitTerm',
  subject: _id,
  place: { countyId, communityId, compoundId: '' },
  dueAt,
})
