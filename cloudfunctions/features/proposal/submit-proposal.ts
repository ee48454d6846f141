import { POSTS } from '@shared/contract/ladder'
import {
  COST_MOST_YUAN,
  DOERS,
  MEASURE_MOST_CHARACTERS,
  PAYERS,
  PROPOSAL_TITLE_MOST,
  PROPOSALS_A_PERSON,
  PROPOSALS_MOST,
  type SubmitProposalInput,
} from '@shared/contract/proposal'
import { NEIGHBOUR } from '@shared/copy/authors'
import { holdsPost } from '@shared/rules/ladder'
import { isYoung } from '@shared/rules/people/age'
import { faultInMeans, sideOf } from '@shared/rules/proposal/check-proposal'
import { takesRoom } from '@shared/rules/proposal/life'
import { judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import type { PersonDoc } from '../../store/persons'
import type { ProposalDoc } from '../../store/proposals'
import { publicationId } from '../../store/publications'
import { proposalSubject } from './proposal-subject'

const input = z.strictObject({
  consultationId: id,
  title: words(PROPOSAL_TITLE_MOST),
  measure: words(MEASURE_MOST_CHARACTERS),
  costYuan: z.number().int().min(0).max(COST_MOST_YUAN),
  payer: z.enum(PAYERS),
  doer: z.enum(DOERS),
}) satisfies z.ZodType<SubmitProposalInput>

/**
 * Brings a way to settle the matter: what is done, what it costs, who pays, who does it. Residents
 * may, tenants like owners, and those who speak for the committee, the property company or as a specialist.
 */
export const submitProposal = defineAction({
  name: 'proposal.submit',
  access: { posts: ['committeeChair', 'propertyManager', 'serviceSpecialist'], rung: 'phoneVerified' },
  input,
  limit: 'words',
  // Consultation, person, compound, hers, slots, her openid sealed, publication, proposal, and the step's transaction.
  cost: 90,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(proposed, context) {
    const { store, requestId, caller, target } = context
    const person = await caller.person()
    const proposalId = intentId('pr', person._id, requestId)
    const known = await store.publications.find(publicationId('proposal', proposalId))
    if (!known) await admit(proposed, person, proposalId, context)
    const draft = draftOf(proposalId, proposed, person, context)
    const { publication, publicTexts } = await publish(context, proposalSubject, {
      kind: 'proposal',
      id: proposalId,
      authorId: person._id,
      place: target.place,
      texts: [proposed.title, proposed.measure],
      photoIds: [],
      young: isYoung(person, context.now),
      draft: ([title = '', measure = '']): ProposalDoc => ({ ...draft, title, measure }),
    })
    const [publicTitle = '', publicMeasure = ''] = publicTexts
    const now = await store.proposals.find(proposalId)
    const state = now?.state ?? publication.state
    return { proposalId, state, why: publication.why, publicTitle, publicMeasure }
  },
})

async function admit(
  proposed: SubmitProposalInput,
  person: PersonDoc,
  proposalId: string,
  { store, now, target: { consultation } }: ActionContext & { readonly target: FoundConsultation },
): Promise<void> {
  if (consultation.state !== 'proposing') throw fail('STEP_CLOSED')
  if ((consultation.proposalsNumbered ?? 0) >= PROPOSALS_MOST) throw fail('PROPOSALS_FULL')
  const compound = await store.places.compound(consultation.compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const bodies = { committee: compound.committee !== null, propertyCompany: compound.property !== null }
  const fault = faultInMeans(proposed, bodies)
  if (fault) throw fail(fault)
  const hers = await store.proposals.ofAuthor(person._id, consultation._id, MOST_OF_ONE)
  const gone = hers.filter(({ state }) => !takesRoom(state)).length
  if (hers.length >= MOST_OF_ONE) throw fail('PROPOSALS_OF_ONE_FULL')
  // What she took back or was refused gives its place free; slots themselves are never given back.
  const speaker = `${consultation._id}_${person._id}`
  const taken = await store.speechSlots.take(speaker, 'proposal', PROPOSALS_A_PERSON + gone, proposalId, now)
  if (!taken) throw fail('PROPOSALS_OF_ONE_FULL')
}

/** Attempts that one person has in all, those taken back and refused included. */
const MOST_OF_ONE = 8

function draftOf(
  proposalId: string,
  { consultationId, costYuan, payer, doer }: SubmitProposalInput,
  person: PersonDoc,
  { now, target: { place } }: ActionContext & { readonly target: FoundConsultation },
): Omit<ProposalDoc, 'title' | 'measure'> {
  const side = sideOf(person.posts, place)
  const inOffice = holdsPost(person.posts, POSTS, place)
  return {
    _id: proposalId,
    consultationId,
    authorId: person._id,
    author: (inOffice ? person.label : undefined) ?? NEIGHBOUR,
    side,
    costYuan,
    payer,
    doer,
    state: 'pending',
    why: 'checking',
    reason: null,
    number: null,
    createdAt: now,
    judge: judgeOf(person.posts, place),
  }
}
