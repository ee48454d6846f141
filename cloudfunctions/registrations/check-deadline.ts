import type { NewDeadline } from '../store/deadlines'
import type { MemberRegistrationDoc } from '../store/member-registrations'

/** Until when a registration is checked, as a line on the desk where it lies; undefined where nobody has to look. */
export function checkDeadline({
  _id,
  personId,
  countyId,
  communityId,
  compoundId,
  compoundName,
  desk,
  checkDueAt,
  provisional,
  overdue,
  appliedAt,
}: MemberRegistrationDoc): NewDeadline | undefined {
  if (desk === null || checkDueAt === null) return undefined
  return {
    rule: 'memberCheck',
    subject: _id,
    place: { countyId, communityId, compoundId },
    dueAt: checkDueAt,
    provisional,
    overdue,
    row: {
      desks: [desk],
      title: '',
      where: compoundName,
      waits: 'colleague',
      since: appliedAt,
      exceptId: personId,
    },
  }
}
