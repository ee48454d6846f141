import type { NewDeadline } from '../store/deadlines'

/** When the clock erases somebody. It lies on nobody's desk and belongs to no place. */
export const leavingDeadline = (personId: string, dueAt: Date): NewDeadline => ({
  rule: 'accountLeaving',
  subject: personId,
  place: { countyId: '', communityId: '', compoundId: '' },
  dueAt,
})
