import type { LegalCheckView, MyProposal, ProposalView } from '@shared/contract/proposal'

import type { ProposalDoc } from '../../store/proposals'

export const proposalView = (proposal: ProposalDoc): ProposalView => ({
  id: proposal._id,
  number: proposal.number ?? 0,
  title: proposal.title,
  measure: proposal.measure,
  costYuan: proposal.costYuan,
  payer: proposal.payer,
  doer: proposal.doer,
  side: proposal.side,
  author: proposal.author,
  createdAt: proposal.createdAt.toISOString(),
  legal: proposal.legal ? legalView(proposal.legal) : null,
})

export const legalView = ({
  check,
  item,
  ground,
  by,
  at,
}: NonNullable<ProposalDoc['legal']>): LegalCheckView => ({
  check,
  item,
  ground,
  by,
  at: at.toISOString(),
})

export const myProposal = ({ _id, title, state, why, reason, number }: ProposalDoc): MyProposal => ({
  id: _id,
  title,
  state,
  why,
  reason,
  number,
})
