import { NO_FACTS } from '@shared/rules/consultation/facts'
import { sceneOf } from '@shared/rules/scene/scene-token'
import { NO_HISTORY } from '@shared/rules/session/convene'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { emptyQuorum, NOBODY } from '../../../cloudfunctions/sessions/attendance'
import { sessionPass } from '../../../cloudfunctions/sessions/pass'
import type { SessionDoc } from '../../../cloudfunctions/store/sessions'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { aConsultation } from '../../support/world'
import { put } from './world'

const DAY = 86_400_000
const SCENE = 'SESS10NABC'.replace(/[IO]/g, '0')

const aSession = (change: Partial<SessionDoc> = {}): SessionDoc => ({
  _id: 'session1',
  countyId: 'county',
  communityId: 'cm1',
  compoundId: 'cp1',
  compoundName: '桂园小区',
  consultationId: 'cs-session',
  consultationTitle: '凉亭怎么用',
  mode: 'onsite',
  state: 'gathering',
  words: 'public',
  authorId: 'p_somebody',
  startsAt: new Date(),
  endsAt: null,
  noticeAt: new Date(Date.now() - 4 * DAY),
  place: '凉亭旁边',
  agenda: ['先看现场'],
  hostStairwellId: null,
  hostLabel: '某书记',
  rulesVersion: 'default_1',
  history: NO_HISTORY,
  before: null,
  extended: false,
  short: false,
  cancelReason: null,
  affected: [],
  secret: 'matrix',
  scene: SCENE,
  invited: [],
  attendance: NOBODY,
  quorum: emptyQuorum({ mode: 'onsite', affected: [] }),
  countedAt: new Date(0),
  settled: false,
  speakers: [],
  turn: null,
  photoSent: false,
  photos: [],
  order: '0001',
  lastAct: null,
  ...change,
})

/** One matter in 议事项 with a session that gathers on the spot, and one with a round table that has begun. */
export async function resetSessions(_api: TestApi): Promise<void> {
  for (const _id of ['cs-session', 'cs-table', 'cs-free']) {
    await put('consultations', aConsultation({ _id, state: 'deliberating', facts: NO_FACTS }))
  }
  await put('sessions', aSession())
  await put(
    'sessions',
    aSession({
      _id: 'session2',
      consultationId: 'cs-table',
      mode: 'roundtable',
      state: 'inSession',
      speakers: [{ group: 'resident', label: null }],
    }),
  )
  const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
  await put('scene_tokens', { _id: SCENE, kind: 'session', subjectId: 'session1', place, revokedAt: null })
  const { command } = platformDatabase()
  for (const name of ['presences', 'procedure_rules', 'session_seats', 'audit_events']) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  await platformDatabase().collection('sessions').where({ consultationId: 'cs-free' }).remove()
  await platformDatabase()
    .collection('rate_windows')
    .where({ _id: command.gt('') })
    .remove()
}

export const sessionCode = (): string => sceneOf(SCENE)
export const passNow = (): string => sessionPass(aSession(), openSecrets(TEST_SECRET), new Date())
export const inFourDays = (): string => new Date(Date.now() + 4 * DAY).toISOString()
