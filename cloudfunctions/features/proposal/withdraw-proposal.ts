import type { WithdrawProposalInput } from '@shared/contract/proposal'
import { proposalStatesFor } from '@shared/rules/proposal/life'
import { recounted } from '@shared/rules/proposal/tally'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { withinStep } from '../../consultations/within-step'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ProposalDoc } from '../../store/proposals'
import { findProposal } from './find-proposal'

const input = z.strictObject({ proposalId: id }) satisfies z.ZodType<WithdrawProposalInput>

/** Its author takes it back while 提方案 is on; later it stands as evidence. Again changes nothing. */
export const withdrawProposal = defineAction({
  name: 'proposal.withdraw',
  access: 'known',
  input,
  cost: 90,

  target: ({ proposalId }, context) => findProposal(proposalId, context),

  async run({ proposalId }, context) {
    const { proposal } = context.target
    const person = await context.caller.person()
    // To anybody else it is not hers to touch, and perhaps not even there.
    if (proposal.authorId !== person._id) throw fail('PROPOSAL_NOT_FOUND')
    if (proposal.state === 'withdrawn') return { state: 'withdrawn' }
    const from: readonly string[] = proposalStatesFor('withdraw')
    await withinStep(
      context,
      proposal.consultationId,
      ['proposing'],
      'proposal.withdraw',
      async (found, tx) => {
        const mine = await tx.get<ProposalDoc>('proposals', proposalId)
        if (!mine || !from.includes(mine.state)) throw fail('PROPOSAL_NOT_FOUND')
        await tx.put<ProposalDoc>('proposals', { ...mine, state: 'withdrawn' })
        const counted = mine.state === 'public' ? (mine.legal?.check ?? null) : null
        return { facts: recounted(factsOf(found), counted, null) }
      },
    )
    return { state: 'withdrawn' }
  },
})
