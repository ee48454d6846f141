import type { CommitteeRecorded } from '@shared/contract/bodies'

import { relist } from '../../directory/relist'
import { auditEvent } from '../../kernel/audit'
import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { CommitteeDoc, CommitteeEventDoc } from '../../store/committees'
import { deadlineId } from '../../store/deadlines'
import { newestFirst } from '../../store/newest-first'
import type { CompoundDoc } from '../../store/places'
import type { Transaction } from '../../store/transaction'
import { warnOfShare } from './share-deadline'
import { shareView } from './share-view'

export type BodyContext = ActionContext & { readonly target: Target & { readonly compound: CompoundDoc } }

/** Everything here runs inside one transaction and touches documents by id only. */
export const readCommittee = (tx: Transaction, compoundId: string) =>
  tx.get<CommitteeDoc>('committees', compoundId)

/** Keeps a committee, what residents read of it, and the warning where the share does not hold. */
export async function keepCommittee(
  tx: Transaction,
  committee: CommitteeDoc,
  { now }: Pick<BodyContext, 'now'>,
): Promise<CommitteeRecorded> {
  await tx.put<CommitteeDoc>('committees', committee)
  await showCommittee(tx, committee.compoundId, committee, now)
  const warning = await warnOfShare(tx, committee, now)
  return { share: shareView(committee, warning?.dueAt ?? null) }
}

/** Of one that is kept as it is: what a resend is told. */
export async function asItStands(tx: Transaction, committee: CommitteeDoc): Promise<CommitteeRecorded> {
  const id = deadlineId('committeeShare', committee._id)
  const warning = await tx.get<{ readonly _id: string; readonly dueAt: Date }>('deadlines', id)
  return { share: shareView(committee, warning?.dueAt ?? null) }
}

/** What residents read of a compound follows in the same transaction. */
export async function showCommittee(
  tx: Transaction,
  compoundId: string,
  committee: CommitteeDoc | null,
  now: Date,
): Promise<void> {
  const compound = await tx.get<CompoundDoc>('compounds', compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const shown = committee && {
    name: committee.name,
    members: committee.members.length,
    partyMembers: committee.partyMembers,
    seats: committee.seats,
  }
  await tx.put('compounds', { ...compound, committee: shown })
  await relist(tx, `committee_${compoundId}`, compound, now)
}

export async function recordEvent(
  tx: Transaction,
  id: string,
  what: Pick<CommitteeEventDoc, 'compoundId' | 'event' | 'label' | 'reason'>,
  /** Which change of the committee it is, so that two at one moment keep their order. */
  rev: number,
  by: string,
  { now }: Pick<BodyContext, 'now'>,
): Promise<void> {
  await tx.put<CommitteeEventDoc>('committee_history', {
    _id: id,
    ...what,
    by,
    at: now,
    order: newestFirst(now, `${String(99_999_999 - rev).padStart(8, '0')}_${id}`),
  })
}

export const auditBody = (tx: Transaction, action: string, reason: string | null, context: BodyContext) =>
  tx.create(
    'audit_events',
    auditEvent(action, context.target.compound._id, context.target.place, reason, context),
  )
