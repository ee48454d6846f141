import {
  COMMITTEE_MOST,
  type CommitteeRecorded,
  type NewCommitteeMember,
  type RecordCommitteeInput,
} from '@shared/contract/bodies'
import { committeeName } from '@shared/copy/staff/bodies'
import { electionFault } from '@shared/rules/bodies/committee'
import * as z from 'zod'

import { readyDesk } from '../../desk/ready-desk'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { CommitteeDoc, CommitteeSeat } from '../../store/committees'
import { findCompound } from '../../views/find-compound'
import {
  asItStands,
  auditBody,
  type BodyContext,
  keepCommittee,
  readCommittee,
  recordEvent,
} from './committee-transaction'
import { day, isPast, member } from './inputs'
import { partyMark } from './party-mark'

const input = z.strictObject({
  compoundId: id,
  electedOn: day,
  termEnds: day,
  members: z.array(member).min(1).max(COMMITTEE_MOST),
}) satisfies z.ZodType<RecordCommitteeInput>

/**
 * Enters the committee that the owners elected. It is not elected here: that is a matter of Civil Code
 * 278, item 3. Whoever was in office before is over with it.
 */
export const recordCommittee = defineAction({
  name: 'bodies.recordCommittee',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 30,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId, electedOn, termEnds, members }, context): Promise<CommitteeRecorded> {
    const { store, caller, now, requestId, target } = context
    const fault = electionFault(members)
    if (fault) throw fail(fault)
    if (!isPast(electedOn, now) || termEnds <= electedOn || isPast(termEnds, now)) throw fail('TERM_WRONG')
    const person = await caller.person()
    const intent = intentId('ce', person._id, requestId)
    const { compound, place } = target
    await readyDesk(store, 'branchSecretary', { ...place, compoundId, compoundName: compound.name })
    return store.transaction(async (tx) => {
      const before = await readCommittee(tx, compoundId)
      if (before && (await tx.get('committee_history', `${intent}_elected`))) return asItStands(tx, before)
      const rev = (before?.rev ?? 0) + 1
      const committee: CommitteeDoc = {
        _id: compoundId,
        countyId: place.countyId,
        communityId: place.communityId,
        compoundId,
        compoundName: compound.name,
        name: committeeName(compound.name),
        electedOn,
        termEnds,
        seats: members.length,
        members: members.map((one, at) => seatOf(one, `${intent}-${at}`, electedOn, context)),
        partyMembers: members.filter(({ partyMember }) => partyMember).length,
        rev,
      }
      await recordEvent(
        tx,
        `${intent}_elected`,
        { compoundId, event: 'elected', label: null, reason: null },
        rev,
        person.label ?? '',
        context,
      )
      await auditBody(tx, 'bodies.recordCommittee', null, context)
      return keepCommittee(tx, committee, context)
    })
  },
})

export const seatOf = (
  { label, role, partyMember }: NewCommitteeMember,
  seatId: string,
  since: string,
  { secrets }: Pick<BodyContext, 'secrets'>,
): CommitteeSeat => ({
  seatId,
  label,
  role,
  since,
  partyMark: partyMark(seatId, partyMember, secrets),
})
