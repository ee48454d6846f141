import { NO_HISTORY } from '@shared/rules/session/convene'

import { emptyQuorum, NOBODY } from '../../cloudfunctions/sessions/attendance'
import type { SessionDoc } from '../../cloudfunctions/store/sessions'

const DAY = 86_400_000

/** The body of the code of a stored test session. */
export const SESSION_SCENE = 'SESS10NABC'.replace(/[IO]/g, '0')

/** A session on the spot whose doors are open, announced four days ago. */
export const aSession = (change: Partial<SessionDoc> = {}): SessionDoc => ({
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
  scene: SESSION_SCENE,
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
