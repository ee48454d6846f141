import { urgencyOf } from '@shared/rules/appeal/deadlines'

import type { AppealDoc } from './appeals'
import { type NewDeadline, newDeadline } from './deadlines'
import type { Transaction } from './transaction'

/** An appeal as a line on desks; its own job of the clock works on the limit. Undefined while it lies on none. */
function appealRow(appeal: AppealDoc): NewDeadline | undefined {
  const { _id, countyId, communityId, compoundId, desks, deskOrder } = appeal
  if (desks.length === 0 || deskOrder === null) return undefined
  const urgency = urgencyOf(appeal.state, appeal.state === 'needsReview' ? appeal.verdict.code : '')
  // At the top it has no new limit: it stays under the one that was missed.
  const dueAt = appeal.dueAt ?? new Date(deskOrder.split('_')[1] ?? appeal.changedAt)
  return {
    rule: 'appealDecision',
    subject: _id,
    place: { countyId, communityId, compoundId },
    dueAt,
    provisional: appeal.dueProvisional,
    level: appeal.judge,
    overdue: appeal.overdue,
    quiet: true,
    row: {
      desks,
      title: appeal.what,
      where: appeal.compoundName,
      waits: 'resident',
      since: appeal.submittedAt,
      urgency,
      exceptId: appeal.authorId,
    },
  }
}

export const appealLine = (appeal: AppealDoc, mark?: string) => {
  const row = appealRow(appeal)
  return row && newDeadline(row, mark)
}

/** Follows an appeal onto its desks and off them, where that changed. */
export async function followAppealRow(tx: Transaction, before: AppealDoc, after: AppealDoc): Promise<void> {
  const line = appealLine(after)
  if (line) await tx.put('deadlines', line)
  else if (before.desks.length > 0) await tx.remove('deadlines', `appealDecision_${after._id}`)
}
