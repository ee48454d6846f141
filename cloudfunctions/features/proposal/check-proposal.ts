import { type CheckProposalInput, FORBIDDEN_GROUNDS, LEGAL_CHECKS } from '@shared/contract/proposal'
import { STATUTORY_ITEMS } from '@shared/contract/statutory'
import { type Checked, faultInCheck, mayCheck } from '@shared/rules/proposal/legal-check'
import { recounted } from '@shared/rules/proposal/tally'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { withinStep } from '../../consultations/within-step'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ProposalDoc } from '../../store/proposals'
import { findProposal } from './find-proposal'
import { legalView } from './proposal-view'

const input = z.strictObject({
  proposalId: id,
  check: z.enum(LEGAL_CHECKS),
  item: z.literal(STATUTORY_ITEMS).optional(),
  ground: z.enum(FORBIDDEN_GROUNDS).optional(),
}) satisfies z.ZodType<CheckProposalInput>

/**
 * Says whether a proposal may be done, is for the owners to decide in common, or may not be done
 * (domain §3.2). With that it is complete and counts; what the law forbids stays to be seen and cannot be chosen.
 */
export const checkProposal = defineAction({
  name: 'proposal.check',
  access: { posts: JUDGES },
  input,
  cost: 90,

  target: ({ proposalId }, context) => findProposal(proposalId, context),

  async run({ proposalId, check, item = undefined, ground = undefined }, context) {
    const { caller, now, target } = context
    const person = await caller.person()
    const checked: Checked = { check, item: item ?? null, ground: ground ?? null }
    const code = faultInCheck(checked) ?? mayCheck(target.proposal, person._id)
    if (code) throw fail(code)
    const legal = { ...checked, by: person.label ?? '', at: now }
    await withinStep(
      context,
      target.proposal.consultationId,
      ['proposing'],
      'proposal.check',
      async (found, tx) => {
        const proposal = await tx.get<ProposalDoc>('proposals', proposalId)
        const fault = proposal ? mayCheck(proposal, person._id) : 'PROPOSAL_NOT_FOUND'
        if (!proposal || fault) throw fail(fault ?? 'PROPOSAL_NOT_FOUND')
        await tx.put<ProposalDoc>('proposals', { ...proposal, legal })
        return { facts: recounted(factsOf(found), proposal.legal?.check ?? null, check), reason: check }
      },
    )
    const stands = (await context.store.proposals.find(proposalId))?.legal ?? legal
    return { legal: legalView(stands) }
  },
})
