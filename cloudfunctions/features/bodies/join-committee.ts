import type { CommitteeRecorded, JoinCommitteeInput } from '@shared/contract/bodies'
import { joinFault } from '@shared/rules/bodies/committee'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import type * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { findCompound } from '../../views/find-compound'
import { asItStands, auditBody, keepCommittee, readCommittee, recordEvent } from './committee-transaction'
import { member } from './inputs'
import { seatOf } from './record-committee'

const input = member.extend({ compoundId: id }) satisfies z.ZodType<JoinCommitteeInput>

/** Enters whom the owners elected for a seat that had become empty. */
export const joinCommittee = defineAction({
  name: 'bodies.joinCommittee',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 24,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId, ...joining }, context): Promise<CommitteeRecorded> {
    const { store, caller, now, requestId } = context
    const person = await caller.person()
    const seatId = intentId('cj', person._id, requestId)
    return store.transaction(async (tx) => {
      const committee = await readCommittee(tx, compoundId)
      if (!committee) throw fail('BODY_NOT_HERE')
      if (await tx.get('committee_history', `${seatId}_joined`)) return asItStands(tx, committee)
      const fault = joinFault(committee, joining)
      if (fault) throw fail(fault)
      await recordEvent(
        tx,
        `${seatId}_joined`,
        { compoundId, event: 'joined', label: joining.label, reason: null },
        committee.rev + 1,
        person.label ?? '',
        context,
      )
      await auditBody(tx, 'bodies.joinCommittee', null, context)
      const next = {
        ...committee,
        members: [...committee.members, seatOf(joining, seatId, dayNameOf(now), context)],
        partyMembers: committee.partyMembers + Number(joining.partyMember),
        rev: committee.rev + 1,
      }
      return keepCommittee(tx, next, context)
    })
  },
})
