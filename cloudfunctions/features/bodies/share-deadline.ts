import { partyShareHolds } from '@shared/rules/bodies/party-share'
import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import { levelUp } from '@shared/rules/statement/judges'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { readyDesk } from '../../desk/ready-desk'
import { workCalendar } from '../../desk/work-calendar'
import type { CommitteeDoc } from '../../store/committees'
import { clearDeadline, type DeadlineDoc, deadlineId, setDeadline } from '../../store/deadlines'
import type { Transaction } from '../../store/transaction'

/** In which a by-election can be prepared. A default, not official policy. */
const SHARE_WORKING_DAYS = 30

export const shareHolds = ({ partyMembers, members }: Pick<CommitteeDoc, 'partyMembers' | 'members'>) =>
  partyShareHolds(partyMembers, members.length)

/**
 * Puts a line on the branch secretary's desk when the share no longer holds, and takes it away when it
 * does. Where it lies there already its limit stays. Gives back until when.
 */
export async function warnOfShare(
  tx: Transaction,
  committee: CommitteeDoc,
  now: Date,
): Promise<Pick<DeadlineDoc, 'dueAt'> | null> {
  const { _id: subject, countyId, communityId, compoundId, compoundName } = committee
  if (shareHolds(committee)) {
    await clearDeadline(tx, 'committeeShare', subject)
    return null
  }
  const known = await tx.get<DeadlineDoc>('deadlines', deadlineId('committeeShare', subject))
  if (known) return known
  const { at: dueAt, provisional } = workingDaysAfter(now, SHARE_WORKING_DAYS, workCalendar)
  await setDeadline(tx, {
    rule: 'committeeShare',
    subject,
    place: { countyId, communityId, compoundId },
    dueAt,
    provisional,
    level: 'branchSecretary',
    row: { title: '', where: compoundName, waits: 'compound', since: now },
  })
  return { dueAt }
}

/** Nothing came of it in time: it goes one level up, as 逾期. */
export const missShare: DeadlineRule = async (missed, { store, now }) => {
  const { rule, subject, row, level, countyId, communityId, compoundId } = missed
  const committee = await store.committees.find(subject)
  if (!committee || shareHolds(committee) || row === null || level === null) return
  const above = levelUp(level)
  const place = { countyId, communityId, compoundId }
  const { at: dueAt, provisional } = workingDaysAfter(now, SHARE_WORKING_DAYS, workCalendar)
  await readyDesk(store, above, { ...place, compoundName: committee.compoundName })
  await store.deadlines.set({ rule, subject, place, dueAt, provisional, level: above, overdue: true, row })
}
