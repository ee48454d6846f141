import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ProposalDoc } from '../../store/proposals'

export interface FoundProposal extends FoundConsultation {
  readonly proposal: ProposalDoc
}

/** A proposal and its consultation, whose place decides who may. */
export async function findProposal(proposalId: string, context: ActionContext): Promise<FoundProposal> {
  const proposal = await context.store.proposals.find(proposalId)
  if (!proposal) throw fail('PROPOSAL_NOT_FOUND')
  return { ...(await findConsultation(proposal.consultationId, context)), proposal }
}
