import { COMMITTEE_FEWEST, COMMITTEE_MOST, type CommitteeRole } from '../../contract/bodies'
import type { ErrorCode } from '../../contract/errors'

interface InOffice {
  readonly role: CommitteeRole
}

const oneChair = (members: readonly InOffice[]) => members.filter(({ role }) => role === 'chair').length <= 1

/** What was elected: three to fifteen, one of whom chairs. Undefined where it fits. */
export function electionFault(members: readonly InOffice[]): ErrorCode | undefined {
  const { length } = members
  const chairs = members.filter(({ role }) => role === 'chair').length
  return length >= COMMITTEE_FEWEST && length <= COMMITTEE_MOST && chairs === 1
    ? undefined
    : 'COMMITTEE_WRONG'
}

/** A by-election fills a seat that is empty, and makes no second chair. */
export function joinFault(
  { members, seats }: { readonly members: readonly InOffice[]; readonly seats: number },
  joining: InOffice,
): ErrorCode | undefined {
  if (members.length >= seats) return 'COMMITTEE_FULL'
  return oneChair([...members, joining]) ? undefined : 'COMMITTEE_HAS_CHAIR'
}

/** The last one does not leave: then the committee itself is over, which is entered as such. */
export const leaveFault = ({ members }: { readonly members: readonly unknown[] }): ErrorCode | undefined =>
  members.length <= 1 ? 'COMMITTEE_LAST' : undefined
