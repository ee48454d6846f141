import { proposalStatesFor } from '@shared/rules/proposal/life'

import { evidenceSubject, inTime } from '../../consultations/evidence-subject'
import { changeWithin } from '../../consultations/within-step'
import type { PublishParts } from '../../publish/subject'
import type { ProposalDoc } from '../../store/proposals'
import type { PublicationDoc } from '../../store/publications'

const draftOf = ({ draft }: PublicationDoc) => draft as ProposalDoc

/** A proposal on its way to the public. There it is evidence, so it arrives within 提方案 or not at all. */
export const proposalSubject = evidenceSubject<ProposalDoc>({
  of: (store) => store.proposals,
  saysWhy: 'reason',
  show,
})

/** Its number is given in the same transaction, so that no two have the same and none is left out. */
async function show({ store, now }: PublishParts, publication: PublicationDoc) {
  const { _id, consultationId, authorId } = draftOf(publication)
  const act = { id: `${_id}_proposal.show`, actorId: authorId, action: 'proposal.show', at: now }
  const passes: readonly string[] = proposalStatesFor('pass')
  const work = changeWithin(store, consultationId, ['proposing'], act, async (consultation, tx) => {
    const proposal = await tx.get<ProposalDoc>('proposals', _id)
    if (!proposal || !passes.includes(proposal.state)) return {}
    const number = (consultation.proposalsNumbered ?? 0) + 1
    await tx.put<ProposalDoc>('proposals', { ...proposal, state: 'public', why: null, number })
    return { proposalsNumbered: number }
  })
  if (await inTime(work)) return
  await store.proposals.moveFrom(_id, proposalStatesFor('passLate'), { state: 'late', why: null })
}
