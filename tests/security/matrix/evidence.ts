import { projectPage } from '../../../cloudfunctions/consultations/project-page'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { CollectionName } from '../../../cloudfunctions/store/collections'
import { storedPage } from '../../../cloudfunctions/store/page-text'
import type { ProposalDoc } from '../../../cloudfunctions/store/proposals'
import type { PublicationDoc } from '../../../cloudfunctions/store/publications'
import type { TestApi } from '../../support/api'
import { aConsultation, aStatement } from '../../support/world'
import { put, SECRETS } from './world'

const aProposal = (authorId: string): ProposalDoc => ({
  _id: 'proposal1',
  consultationId: 'cs-proposing',
  authorId,
  author: '本小区邻居',
  side: 'resident',
  title: '加四把椅子',
  measure: '南边放四把长椅。',
  costYuan: 0,
  payer: 'nobody',
  doer: 'residents',
  state: 'public',
  why: null,
  reason: null,
  number: 1,
  createdAt: new Date('2026-11-20T02:00:00Z'),
  judge: 'branchSecretary',
})

const EMPTIED: readonly CollectionName[] = [
  'fact_notes',
  'proposals',
  'statement_answers',
  'party_entries',
  'speech_slots',
]

/**
 * One matter that is asked about, whose parties are listed; one in 提方案 with a proposal of somebody
 * else's, and a second one that the machine held.
 */
export async function resetEvidence(api: TestApi): Promise<void> {
  const { command } = platformDatabase()
  for (const name of EMPTIED) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  await put('consultations', aConsultation())
  await put('statements', aStatement())
  const proposing = aConsultation({ _id: 'cs-proposing', state: 'proposing', proposalsNumbered: 1 })
  await put('consultations', proposing)
  await put('consultation_pages', storedPage(projectPage(proposing, [], 0, [], proposing.openedAt)))
  await put('parties', {
    _id: 'cs1',
    wholeCompound: false,
    stairwells: [{ id: 'cp1-b01-u1', building: 1, unitEntrance: 1 }],
    groups: [],
    bodies: [],
    by: '王书记',
    at: new Date('2026-11-20T02:00:00Z'),
    told: [],
  })
  const author = api.personId(SECRETS.openid)
  await put('proposals', aProposal(author))
  const held: ProposalDoc = {
    ...aProposal(author),
    _id: 'proposal2',
    state: 'held',
    why: 'unsure',
    number: null,
  }
  await put('proposals', held)
  const publication: PublicationDoc = {
    _id: 'proposal_proposal2',
    kind: 'proposal',
    subjectId: 'proposal2',
    authorId: author,
    place: { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' },
    inputHash: 'matrix',
    submittedAt: new Date('2026-11-20T02:00:00Z'),
    publicText: '加四把椅子',
    photoIds: [],
    young: false,
    text: 'review',
    textTries: 0,
    state: 'held',
    why: 'unsure',
    shown: [],
    draft: held,
    rev: 2,
    desk: 'branchSecretary_cp1',
    deskOrder: '2026-11-20T02:00:00.000Z_proposal_proposal2',
    dueAt: null,
  }
  await put('publications', publication)
}
