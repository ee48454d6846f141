import { proposalStatesFor } from '@shared/rules/proposal/life'

import { changeWithin } from '../../consultations/within-step'
import { clearHeldWords, holdWords } from '../../desk/held-words'
import { Refusal } from '../../kernel/fail'
import type { PublishParts, Subject } from '../../publish/subject'
import type { ProposalDoc } from '../../store/proposals'
import type { PublicationDoc } from '../../store/publications'

const draftOf = ({ draft }: PublicationDoc) => draft as ProposalDoc

/** A proposal on its way to the public. There it is evidence, so it arrives within 提方案 or not at all. */
export const proposalSubject: Subject = {
  async create({ store }, publication) {
    await store.proposals.create(draftOf(publication))
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'refused') return refuse(parts, publication)
    if (publication.state === 'public') return show(parts, publication)
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc) {
  const { judge, consultationId } = draftOf(publication)
  const { subjectId, why } = publication
  const moved = await parts.store.proposals.moveFrom(subjectId, proposalStatesFor('hold'), {
    state: 'held',
    why,
  })
  const consultation = moved === 1 ? await parts.store.consultations.find(consultationId) : undefined
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

async function refuse({ store }: PublishParts, { subjectId, why, judgement }: PublicationDoc) {
  const gone = { state: 'refused', why, reason: judgement?.reason ?? null } as const
  await store.proposals.moveFrom(subjectId, proposalStatesFor('refuse'), gone)
}

/** Its number is given in the same transaction, so that no two have the same and none is left out. */
async function show({ store, now }: PublishParts, publication: PublicationDoc) {
  const { _id, consultationId, authorId } = draftOf(publication)
  const act = { id: `${_id}_proposal.show`, actorId: authorId, action: 'proposal.show', at: now }
  const passes: readonly string[] = proposalStatesFor('pass')
  try {
    await changeWithin(store, consultationId, ['proposing'], act, async (consultation, tx) => {
      const proposal = await tx.get<ProposalDoc>('proposals', _id)
      if (!proposal || !passes.includes(proposal.state)) return {}
      const number = (consultation.proposalsNumbered ?? 0) + 1
      await tx.put<ProposalDoc>('proposals', { ...proposal, state: 'public', why: null, number })
      return { proposalsNumbered: number }
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'STEP_CLOSED') throw error
    await store.proposals.moveFrom(_id, proposalStatesFor('passLate'), { state: 'late', why: null })
  }
}
