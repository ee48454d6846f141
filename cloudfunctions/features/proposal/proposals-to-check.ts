import { PROPOSALS_MOST, type ProposalsToCheckInput } from '@shared/contract/proposal'
import { hintFor } from '@shared/rules/proposal/legal-check'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { proposalView } from './proposal-view'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ProposalsToCheckInput>

/** Every public proposal with what its words suggest; a person decides. */
export const proposalsToCheck = defineAction({
  name: 'proposal.toCheck',
  access: { posts: JUDGES },
  input,
  cost: 3,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, { store, caller, target: { consultation } }) {
    const { _id } = await caller.person()
    const shown = await store.proposals.shown(consultationId, PROPOSALS_MOST * 2)
    return {
      title: consultation.title,
      proposals: shown.map((proposal) => ({
        ...proposalView(proposal),
        hint: hintFor(proposal, proposal.payer),
        own: proposal.authorId === _id,
      })),
      open: consultation.state === 'proposing',
    }
  },
})
