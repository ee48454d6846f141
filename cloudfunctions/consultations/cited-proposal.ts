import { fail } from '../kernel/fail'
import type { Store } from '../store/store'

export interface CitedProposal {
  readonly id: string
  readonly number: number
  readonly title: string
}

/**
 * A proposal of this consultation as it is called now: what points at it does not change with it. What
 * may not be done by law is not taken up.
 */
export async function citedProposal(
  proposalId: string | undefined,
  consultationId: string,
  store: Store,
): Promise<CitedProposal | null> {
  if (proposalId === undefined) return null
  const proposal = await store.proposals.find(proposalId)
  if (proposal?.consultationId !== consultationId || proposal.state !== 'public')
    throw fail('PROPOSAL_NOT_FOUND')
  if (proposal.legal?.check === 'forbidden') throw fail('PROPOSAL_FORBIDDEN')
  return { id: proposal._id, number: proposal.number ?? 0, title: proposal.title }
}
