import type { LegalCheck } from '@shared/contract/proposal'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { sceneOf } from '@shared/rules/scene/scene-token'

import type { ConsultationDoc } from '../../cloudfunctions/store/consultations'
import type { HomeDoc } from '../../cloudfunctions/store/homes'
import type { ProposalDoc } from '../../cloudfunctions/store/proposals'
import type { SessionDoc } from '../../cloudfunctions/store/sessions'
import type { TestApi } from './api'
import { aConsultation, load, storeConsultation } from './world'

export const aProposal = (
  consultationId: string,
  number: number,
  check: LegalCheck = 'none',
): ProposalDoc => ({
  _id: `${consultationId}-pr${number}`,
  consultationId,
  authorId: 'p_author',
  author: '本小区邻居',
  side: 'resident',
  title: number === 1 ? '装两盏感应灯' : '装太阳能灯',
  measure: '车棚东西两头各装一盏。',
  costYuan: 600,
  payer: 'propertyCompany',
  doer: 'propertyCompany',
  state: 'public',
  why: null,
  reason: null,
  number,
  createdAt: new Date('2026-11-20T00:00:00Z'),
  judge: 'branchSecretary',
  legal: { check, item: check === 'statutory' ? 5 : null, ground: null, by: '王书记', at: new Date() },
})

/** A sitting that was held to its end, as its own evidence tells it. */
export const aHeldSession = (consultationId: string, change: Partial<SessionDoc> = {}): SessionDoc =>
  ({
    _id: `ss-${consultationId}`,
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    consultationId,
    consultationTitle: '车棚装灯',
    mode: 'roundtable',
    state: 'ended',
    words: 'public',
    authorId: 'p_host',
    startsAt: new Date('2026-11-21T11:00:00Z'),
    endsAt: new Date('2026-11-21T12:30:00Z'),
    noticeAt: new Date('2026-11-17T00:00:00Z'),
    place: '红色驿站二楼',
    agenda: ['一起商量'],
    hostStairwellId: null,
    hostLabel: '王书记',
    rulesVersion: 'default_1',
    extended: false,
    short: false,
    cancelReason: null,
    affected: [],
    secret: 'secret',
    scene: sceneOf('ABCDEFGHJK'),
    invited: [],
    attendance: {
      groups: [
        { group: 'resident', count: 5 },
        { group: 'redButler', count: 1 },
      ],
      present: 6,
      unverified: 0,
      households: 0,
    },
    quorum: { met: true, needs: [] },
    countedAt: new Date('2026-11-21T12:30:00Z'),
    settled: true,
    speakers: [],
    turn: null,
    photoSent: false,
    photos: [],
    order: '1',
    lastAct: null,
    ...change,
  }) as SessionDoc

/** What the evidence amounts to once a sitting was held. */
export const HELD: ProcessFacts = {
  ...NO_FACTS,
  factNotes: 1,
  partiesListed: true,
  partiesNotified: true,
  proposals: 2,
  legal: { none: 2, statutory: 0, forbidden: 0 },
  rulesVersion: 'default_1',
  session: {
    id: 'ss',
    mode: 'roundtable',
    startsAt: new Date('2026-11-21T11:00:00Z'),
    noticeAt: new Date('2026-11-17T00:00:00Z'),
    hostKey: null,
    quorum: 'met',
    adjournments: 0,
    ended: true,
  },
}

const placeOf = ({ countyId, communityId, compoundId, compoundName }: ConsultationDoc) => ({
  countyId,
  communityId,
  compoundId,
  compoundName,
})

let matters = 0
const next = () => {
  matters += 1
  return `cs-talk${matters}`
}

/** A matter in 议事项 with two proposals and a sitting behind it, of its own for each test. */
export async function aDeliberation(
  api: Pick<TestApi, 'control'>,
  {
    facts = {},
    session = {},
    checks = ['none', 'none'],
    _id = next(),
    ...change
  }: Partial<Omit<ConsultationDoc, 'facts'>> & {
    readonly facts?: Partial<ProcessFacts>
    readonly session?: Partial<SessionDoc>
    readonly checks?: readonly LegalCheck[]
  } = {},
): Promise<string> {
  const consultation = aConsultation({
    _id,
    title: '车棚晚上太暗，怎么装灯',
    state: 'deliberating',
    steps: [
      {
        step: 'deliberating',
        startedAt: new Date('2026-11-20T00:00:00Z'),
        dueAt: new Date('2026-12-20T00:00:00Z'),
        endedAt: null,
        responsible: '王书记',
      },
    ],
    facts: { ...HELD, ...facts },
    ...change,
  })
  await storeConsultation(api, consultation, [])
  await load(
    api,
    'proposals',
    checks.map((check, at) => aProposal(_id, at + 1, check)),
  )
  await load(api, 'sessions', [aHeldSession(_id, { ...placeOf(consultation), ...session })])
  return _id
}

/** Who lives behind one door, as the store knows it. */
export const aHomeOf = (
  api: TestApi,
  householdId: string,
  openids: readonly string[],
  adult?: string,
): HomeDoc => ({
  _id: householdId,
  compoundId: 'cp1',
  stairwellId: 'cp1-b01-u1',
  members: openids.map((openid) => api.personId(openid)),
  adultId: adult === undefined ? null : api.personId(adult),
})
