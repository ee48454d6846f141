import { randomUUID } from 'node:crypto'

import type { ConveneSessionInput } from '@shared/contract/session/convene'
import { NO_FACTS } from '@shared/rules/consultation/facts'

import type { ConsultationDoc } from '../../cloudfunctions/store/consultations'
import type { TestApi } from './api'
import { loadAppealWorld } from './appeals'
import { minutesLater } from './clock'
import { agreed, aResidence } from './neighbours'
import { aConsultation, aPerson, load, storeConsultation } from './world'

/** The host of a test compound: 王书记. */
export const HOST = { openid: 'wang' } as const
const DAY_MINUTES = 24 * 60

/** The people and posts of `loadAppealWorld`, and nothing to discuss yet. */
export const loadSessionWorld = loadAppealWorld

let matters = 0
/** A matter in 议事项 of its own for each test. */
export async function aMatter(api: TestApi, change: Partial<ConsultationDoc> = {}): Promise<string> {
  matters += 1
  const _id = `cs-session${matters}`
  const consultation = aConsultation({
    _id,
    state: 'deliberating',
    facts: { ...NO_FACTS, factNotes: 1, partiesListed: true, partiesNotified: true, proposals: 1 },
    ...change,
  })
  await storeConsultation(api, consultation, [])
  return _id
}

export const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export const aConvening = (
  consultationId: string,
  change: Partial<ConveneSessionInput> = {},
): ConveneSessionInput => ({
  consultationId,
  mode: 'onsite',
  startsAt: daysAhead(3.01),
  place: '凉亭旁边',
  agenda: ['先看现场', '一起商量怎么改'],
  affectedStairwellIds: [],
  ...change,
})

/** Announces a session as 王书记; returns its id. */
export async function convene(
  api: TestApi,
  consultationId: string,
  change: Partial<ConveneSessionInput> = {},
): Promise<string> {
  const { sessionId } = await api.call('session.convene', aConvening(consultationId, change), HOST)
  return sessionId
}

export const move = (
  api: TestApi,
  sessionId: string,
  verb: Parameters<typeof api.reply<'session.move'>>[1]['verb'],
  as: { readonly openid: string } = HOST,
) => api.reply('session.move', { sessionId, verb, rulesVersion: 'default_1', reason: 'weather' }, as)

/** Three days pass, the host opens the doors. */
export async function openDoors(api: TestApi, sessionId: string): Promise<void> {
  minutesLater(3.01 * DAY_MINUTES)
  const moved = await move(api, sessionId, 'gather')
  if (!moved.ok) throw new Error(`the doors stayed closed: ${moved.code}`)
}

/** What stands on the host's screen now. */
export const screen = (api: TestApi, sessionId: string, as: { readonly openid: string } = HOST) =>
  api.call('session.host', { sessionId }, as)

export async function checkIn(
  api: TestApi,
  sessionId: string,
  openid: string,
  change: { readonly pass?: string; readonly token?: string; readonly seat?: string } = {},
) {
  const { pass, scene } = await screen(api, sessionId)
  const input = { sessionId, rulesVersion: 'default_1', pass: pass ?? '', token: scene ?? '', ...change }
  return api.reply('session.checkIn', input, { openid, requestId: randomUUID() })
}

let residents = 0
interface Home {
  readonly stairwellId?: string
  readonly householdId?: string
}

/** A verified resident behind a door of her own. */
export async function aResident(api: TestApi, home: Home = {}): Promise<string> {
  const [openid = ''] = await residentsOf(api, 1, home)
  return openid
}

/** Many of them with one request to the store. */
export async function residentsOf(api: TestApi, count: number, home: Home = {}): Promise<string[]> {
  const openids = Array.from({ length: count }, () => `resident${++residents}`)
  const people = openids.map((openid) =>
    aPerson(api.personId(openid), {
      rung: 'phoneVerified',
      consents: agreed,
      residences: [
        aResidence({
          verified: true,
          kind: 'owner',
          home: {
            stairwellId: home.stairwellId ?? 'cp1-b01-u1',
            building: 1,
            unitEntrance: 1,
            householdId: home.householdId ?? `home-${openid}`,
            namedAdult: false,
          },
        }),
      ],
    }),
  )
  await load(api, 'persons', people)
  return openids
}
