import { COMMITTEE_END_REASONS, type EndCommittee, type EndCommitteeInput } from '@shared/contract/bodies'
import { postKey } from '@shared/rules/posts/post-key'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { clearDeadline } from '../../store/deadlines'
import { findCompound } from '../../views/find-compound'
import { auditBody, readCommittee, recordEvent, showCommittee } from './committee-transaction'
import { refuseWhileHeld } from './refuse-while-held'

const input = z.strictObject({
  compoundId: id,
  reason: z.enum(COMMITTEE_END_REASONS),
}) satisfies z.ZodType<EndCommitteeInput>

/** A committee is over and no other was elected: from now on the compound's page shows a gap. */
export const endCommittee = defineAction({
  name: 'bodies.endCommittee',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 26,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId, reason }, context): Promise<EndCommittee> {
    const { store, caller, requestId } = context
    const person = await caller.person()
    return store.transaction(async (tx) => {
      const committee = await readCommittee(tx, compoundId)
      if (!committee) return {}
      await refuseWhileHeld(tx, postKey('committeeChair', compoundId))
      await recordEvent(
        tx,
        `${intentId('cx', person._id, requestId)}_ended`,
        { compoundId, event: 'ended', label: null, reason },
        committee.rev + 1,
        person.label ?? '',
        context,
      )
      await auditBody(tx, 'bodies.endCommittee', reason, context)
      await clearDeadline(tx, 'committeeShare', compoundId)
      await tx.remove('committees', compoundId)
      await showCommittee(tx, compoundId, null, context.now)
      return {}
    })
  },
})
