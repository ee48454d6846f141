import {
  COMMITTEE_LEAVE_REASONS,
  type CommitteeRecorded,
  type LeaveCommitteeInput,
} from '@shared/contract/bodies'
import { leaveFault } from '@shared/rules/bodies/committee'
import * as z from 'zod'

import { readyDesk } from '../../desk/ready-desk'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findCompound } from '../../views/find-compound'
import { asItStands, auditBody, keepCommittee, readCommittee, recordEvent } from './committee-transaction'
import { isMarked } from './party-mark'

const input = z.strictObject({
  compoundId: id,
  seatId: id,
  reason: z.enum(COMMITTEE_LEAVE_REASONS),
}) satisfies z.ZodType<LeaveCommitteeInput>

/** Somebody leaves; her seat stays empty until the next is elected. Where the share breaks, a desk is warned. */
export const leaveCommittee = defineAction({
  name: 'bodies.leaveCommittee',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 28,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId, seatId, reason }, context): Promise<CommitteeRecorded> {
    const { store, caller, secrets, target } = context
    const person = await caller.person()
    await readyDesk(store, 'branchSecretary', {
      ...target.place,
      compoundId,
      compoundName: target.compound.name,
    })
    return store.transaction(async (tx) => {
      const committee = await readCommittee(tx, compoundId)
      if (!committee) throw fail('BODY_NOT_HERE')
      const leaving = committee.members.find((one) => one.seatId === seatId)
      // She left already: a resend is told how it stands.
      if (!leaving) return asItStands(tx, committee)
      const fault = leaveFault(committee)
      if (fault) throw fail(fault)
      await recordEvent(
        tx,
        `${seatId}_left`,
        { compoundId, event: 'left', label: leaving.label, reason },
        committee.rev + 1,
        person.label ?? '',
        context,
      )
      await auditBody(tx, 'bodies.leaveCommittee', reason, context)
      const next = {
        ...committee,
        members: committee.members.filter((one) => one !== leaving),
        partyMembers: committee.partyMembers - Number(isMarked(leaving, secrets)),
        rev: committee.rev + 1,
      }
      return keepCommittee(tx, next, context)
    })
  },
})
