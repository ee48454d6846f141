import { type ListProposalsInput, PROPOSALS_MOST } from '@shared/contract/proposal'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { myProposal, proposalView } from './proposal-view'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ListProposalsInput>

const MOST_OF_ONE = 8

/** What stands side by side, and one's own that others do not see yet. */
export const listProposals = defineAction({
  name: 'proposal.list',
  access: 'visitor',
  input,
  // Consultation, the public ones, her own, and the session's person over HTTP.
  cost: 4,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, { store, caller, target: { consultation } }) {
    const [shown, hers] = await Promise.all([
      store.proposals.shown(consultationId, PROPOSALS_MOST * 2),
      caller.personId ? store.proposals.ofAuthor(caller.personId, consultationId, MOST_OF_ONE) : [],
    ])
    return {
      proposals: shown.map(proposalView),
      mine: hers.map(myProposal),
      open: consultation.state === 'proposing',
    }
  },
})
