import type { Notice } from '@shared/contract/inbox'

import { newPost } from '../../../cloudfunctions/desk/new-post'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, minutesLater, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { agreed } from '../../support/neighbours'
import {
  aConvening,
  aMatter,
  aResident,
  checkIn,
  convene,
  HOST,
  loadSessionWorld,
  move,
  openDoors,
  residentsOf,
  screen,
} from '../../support/sessions'
import { neighbour } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, load } from '../../support/world'

const DAY_MINUTES = 24 * 60
let api: TestApi

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadSessionWorld(api)
})
beforeEach(() => atTime(new Date('2026-11-23T01:00:00Z')))
afterEach(realTime)
afterAll(() => api.close())

const factsOf = async (consultationId: string) =>
  (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === consultationId)?.facts?.session

async function seat(
  sessionId: string,
  group: 'propertyCompany' | 'residentDelegate' | 'redButler',
  label: string,
) {
  const answer = await api.reply('session.keepSeat', { sessionId, group, label }, HOST)
  return answer.ok ? answer.data.code : answer.code
}

describe('a round table', () => {
  it('invites posts by group and tells their holders', async () => {
    const sessionId = await convene(api, await aMatter(api), { mode: 'roundtable' })
    const { candidates } = await api.call('session.candidates', { sessionId }, HOST)
    expect(candidates).toEqual([
      expect.objectContaining({
        key: 'redButler_cp1-b01-u1',
        group: 'redButler',
        label: '孙管家',
        invited: false,
      }),
    ])
    const invite = { sessionId, postKeys: ['redButler_cp1-b01-u1'] }
    expect(await api.call('session.invite', invite, HOST)).toEqual({ invited: 1 })
    expect(await api.call('session.invite', invite, HOST)).toEqual({ invited: 1 })
    const { notices } = await api.call('inbox.list', {}, { openid: 'sun' })
    const invitations = notices.filter(
      ({ kind, subjectId }) => kind === 'sessionInvited' && subjectId === sessionId,
    )
    expect(invitations).toHaveLength(1)
    const unknown = { sessionId, postKeys: ['redButler_cp2-b01-u1'] }
    expect(await api.reply('session.invite', unknown, HOST)).toMatchObject({ code: 'POST_NOT_FOUND' })
  })

  it('tells somebody who holds two posts once, however she is invited', async () => {
    const place = { countyId: 'county', communityId: 'cm1' }
    const second = newPost('serviceSpecialist_cm1', 'serviceSpecialist', 'cm1', '春和社区', place)
    await load(api, 'posts', [
      { ...second, holderId: api.personId('sun'), label: '孙管家', since: new Date(), vacant: false },
    ])
    const both = ['redButler_cp1-b01-u1', second._id]
    const told = async (sessionId: string) =>
      (await api.call('inbox.list', {}, { openid: 'sun' })).notices.filter(
        ({ kind, subjectId }) => kind === 'sessionInvited' && subjectId === sessionId,
      ).length

    const atOnce = await convene(api, await aMatter(api), { mode: 'roundtable' })
    expect(await api.call('session.invite', { sessionId: atOnce, postKeys: both }, HOST)).toEqual({
      invited: 2,
    })
    expect(await told(atOnce)).toBe(1)

    const later = await convene(api, await aMatter(api), { mode: 'roundtable' })
    for (const [at, postKey] of both.entries()) {
      const invited = await api.call('session.invite', { sessionId: later, postKeys: [postKey] }, HOST)
      expect(invited).toEqual({ invited: at + 1 })
    }
    await platformDatabase().collection('posts').doc(second._id).remove()
  })

  it('begins with three of five groups and three residents; each speaks twice, in turn', async () => {
    const sessionId = await convene(api, await aMatter(api), { mode: 'roundtable' })
    await api.call('session.invite', { sessionId, postKeys: ['redButler_cp1-b01-u1'] }, HOST)
    await openDoors(api, sessionId)
    expect(await checkIn(api, sessionId, 'sun')).toMatchObject({ data: { presence: { group: 'redButler' } } })
    expect(await checkIn(api, sessionId, await aResident(api))).toMatchObject({ code: 'NOT_INVITED' })

    const manager = await neighbour(api, 'manager', { consents: agreed, residences: [] })
    const code = await seat(sessionId, 'propertyCompany', '张经理')
    expect(await checkIn(api, sessionId, manager, { seat: code })).toMatchObject({
      data: { presence: { group: 'propertyCompany', verified: false } },
    })
    expect(await checkIn(api, sessionId, await aResident(api), { seat: code })).toMatchObject({
      code: 'SEAT_TAKEN',
    })
    expect(await checkIn(api, sessionId, await aResident(api), { seat: 'zzzzzzzz' })).toMatchObject({
      code: 'SEAT_UNKNOWN',
    })
    expect(await seat(sessionId, 'redButler', '李管家')).toBe('SEAT_BY_POST')

    const delegates = await residentsOf(api, 3)
    for (const [at, openid] of delegates.entries()) {
      const answer = await checkIn(api, sessionId, openid, {
        seat: await seat(sessionId, 'residentDelegate', `代表${'甲乙丙'[at]}`),
      })
      expect(answer).toMatchObject({ ok: true })
    }
    const { session } = await screen(api, sessionId)
    expect(session.quorum).toEqual({
      met: true,
      needs: [
        { what: 'groups', have: 3, need: 3 },
        { what: 'residents', have: 3, need: 3 },
      ],
    })
    expect(await move(api, sessionId, 'begin')).toMatchObject({ data: { state: 'inSession' } })

    const turn = (round: number, at: number) =>
      api.reply('session.turn', { sessionId, round, seat: at }, HOST)
    expect(await turn(1, 1)).toMatchObject({ code: 'TURN_MOVED_ON' })
    expect(await turn(1, 0)).toMatchObject({
      data: { turn: { round: 1, seat: 0, label: '孙管家', speakers: 5 } },
    })
    expect(await turn(1, 0)).toMatchObject({ data: { turn: { round: 1, seat: 0 } } })
    for (let at = 1; at < 5; at += 1) expect(await turn(1, at)).toMatchObject({ ok: true })
    expect(await turn(1, 1)).toMatchObject({ code: 'TURN_MOVED_ON' })
    for (let at = 0; at < 5; at += 1)
      expect(await turn(2, at)).toMatchObject({ data: { turn: { round: 2 } } })
    expect(await turn(3, 0)).toMatchObject({ data: { turn: null } })
    const seen = await api.call('session.show', { sessionId }, { openid: 'anybody' })
    expect(seen.session.turn).toBeNull()
  })

  it('with two groups it does not begin', async () => {
    const sessionId = await convene(api, await aMatter(api), { mode: 'roundtable' })
    await api.call('session.invite', { sessionId, postKeys: ['redButler_cp1-b01-u1'] }, HOST)
    await openDoors(api, sessionId)
    await checkIn(api, sessionId, 'sun')
    for (const openid of await residentsOf(api, 3))
      await checkIn(api, sessionId, openid, { seat: await seat(sessionId, 'residentDelegate', '邻居代表') })
    expect(await move(api, sessionId, 'begin')).toMatchObject({ code: 'SESSION_NO_QUORUM' })
  })

  it('whoever was asked in says whether she can come, until it begins, and the host sees it', async () => {
    const sessionId = await convene(api, await aMatter(api), { mode: 'roundtable' })
    await api.call('session.invite', { sessionId, postKeys: ['redButler_cp1-b01-u1'] }, HOST)
    const said = async () => (await screen(api, sessionId)).invited.map(({ coming }) => coming)
    expect(await said()).toEqual([null])
    const say = (openid: string, coming: boolean) =>
      api.reply('session.answerInvitation', { sessionId, coming }, { openid })
    expect(await say('sun', false)).toMatchObject({ data: { coming: false } })
    expect(await said()).toEqual([false])
    expect(await say('sun', true)).toMatchObject({ data: { coming: true } })
    expect(await said()).toEqual([true])
    const { invitation } = await api.call('session.show', { sessionId }, { openid: 'sun' })
    expect(invitation).toEqual({ group: 'redButler', coming: true })
    expect(await say(await aResident(api), true)).toMatchObject({ code: 'NOT_INVITED' })
    await move(api, sessionId, 'callOff')
    expect(await say('sun', false)).toMatchObject({ code: 'SESSION_MOVED_ON' })
    const { notices } = await api.call('inbox.list', {}, { openid: 'sun' })
    const off = notices.filter(({ subjectId, kind }) => subjectId === sessionId && kind === 'sessionOff')
    expect(off.length).toBeGreaterThan(0)
  })
})

describe('in a 三无小区 whose branch has no secretary', () => {
  it('the community’s secretary convenes and hosts, residents come, and it begins', async () => {
    await load(api, 'compounds', [
      aCompound({ _id: 'cp3', name: '槐花巷小区', kind: 'threeNoCompound', committee: null, property: null }),
    ])
    const LI = { openid: 'li' }
    const matter = await aMatter(api, { compoundId: 'cp3', compoundName: '槐花巷小区' })
    const input = aConvening(matter, { place: '巷口空地' })
    const { sessionId } = await api.call('session.convene', input, LI)
    expect(await api.reply('session.convene', aConvening(matter), HOST)).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    minutesLater(3.01 * DAY_MINUTES)
    expect(await move(api, sessionId, 'gather', LI)).toMatchObject({ ok: true })
    const { pass, scene } = await screen(api, sessionId, LI)
    for (const at of [1, 2, 3]) {
      const openid = await neighbour(api, `three-no-${at}`, {
        consents: agreed,
        verified: true,
        compoundId: 'cp3',
      })
      const proof = { sessionId, rulesVersion: 'default_1', pass: pass ?? '', token: scene ?? '' }
      expect(await api.reply('session.checkIn', proof, { openid })).toMatchObject({ ok: true })
    }
    expect(await move(api, sessionId, 'begin', LI)).toMatchObject({ data: { state: 'inSession' } })
  })
})

describe('an online session', () => {
  const online = (matter: string) => convene(api, matter, { mode: 'online', place: '', days: 3 })
  const join = (sessionId: string, openid: string) =>
    api.reply('session.checkIn', { sessionId, rulesVersion: 'default_1' }, { openid })

  it('opens by itself, takes whoever is known to live there, and ends when its days are over', async () => {
    const matter = await aMatter(api)
    const sessionId = await online(matter)
    const early = await aResident(api)
    expect(await join(sessionId, early)).toMatchObject({ code: 'SESSION_NOT_OPEN' })
    minutesLater(3.02 * DAY_MINUTES)
    await api.tick()
    expect(await join(sessionId, early)).toMatchObject({ ok: true })
    expect(await join(sessionId, await neighbour(api, 'unknown-home', { consents: agreed }))).toMatchObject({
      code: 'RUNG_VERIFIED_REQUIRED',
    })
    // Two of one household are one household.
    for (const openid of await residentsOf(api, 2, { householdId: 'one-home' })) await join(sessionId, openid)
    expect((await screen(api, sessionId)).session).toMatchObject({
      attendance: { present: 3, households: 2 },
      quorum: { met: false },
    })
    await join(sessionId, await aResident(api))
    minutesLater(3 * DAY_MINUTES)
    expect(await join(sessionId, await aResident(api))).toMatchObject({ code: 'SESSION_NOT_OPEN' })
    await api.tick()
    expect((await screen(api, sessionId)).session).toMatchObject({ state: 'ended', quorum: { met: true } })
    expect(await factsOf(matter)).toMatchObject({ quorum: 'met', ended: true })
  })

  it('with too few households it is extended by three days once, and then no consensus is left', async () => {
    const matter = await aMatter(api)
    const sessionId = await online(matter)
    minutesLater(3.02 * DAY_MINUTES)
    await api.tick()
    await join(sessionId, await aResident(api))
    minutesLater(3 * DAY_MINUTES)
    await api.tick()
    expect((await screen(api, sessionId)).session).toMatchObject({ state: 'inSession', extended: true })
    expect(await factsOf(matter)).toMatchObject({ adjournments: 1, ended: false })
    await api.tick()
    minutesLater(3 * DAY_MINUTES)
    await api.tick()
    expect((await screen(api, sessionId)).session.state).toBe('failed')
    expect(await factsOf(matter)).toMatchObject({ quorum: 'notMet', adjournments: 1, ended: true })
    const again = await api.reply(
      'session.convene',
      {
        consultationId: matter,
        mode: 'online',
        startsAt: new Date(Date.now() + 4 * 86_400_000).toISOString(),
        days: 3,
        place: '',
        agenda: ['再商量一次'],
        affectedStairwellIds: [],
      },
      HOST,
    )
    expect(again).toMatchObject({ code: 'SESSION_NO_MORE' })
  })

  it('lasts three to seven days and has no place', async () => {
    const matter = await aMatter(api)
    const wrong = { mode: 'online', place: '', days: 8 } as const
    await expect(convene(api, matter, wrong)).rejects.toThrow('INPUT_INVALID')
    await expect(convene(api, matter, { mode: 'online', days: 3 })).rejects.toThrow('INPUT_INVALID')
    await expect(convene(api, matter, { days: 3 })).rejects.toThrow('INPUT_INVALID')
  })
})

describe('what the clock does', () => {
  it('calls off a session whose doors nobody opened within a day, once', async () => {
    const matter = await aMatter(api)
    const sessionId = await convene(api, matter)
    minutesLater(4.1 * DAY_MINUTES)
    await api.tick()
    await api.tick()
    expect((await screen(api, sessionId)).session).toMatchObject({
      state: 'cancelled',
      cancelReason: 'lapsed',
    })
    expect(await factsOf(matter)).toBeNull()
  })

  it('ends what the host forgot to end, half a day later', async () => {
    const sessionId = await convene(api, await aMatter(api))
    await openDoors(api, sessionId)
    for (const openid of await residentsOf(api, 3)) await checkIn(api, sessionId, openid)
    await move(api, sessionId, 'begin')
    minutesLater(DAY_MINUTES / 4)
    await api.tick()
    expect((await screen(api, sessionId)).session.state).toBe('inSession')
    minutesLater(DAY_MINUTES / 2)
    await api.tick()
    expect((await screen(api, sessionId)).session.state).toBe('ended')
  })

  it('keeps a session of a suspended matter, and leaves one of a matter that is over', async () => {
    const { change } = await import('../../support/stored')
    const waiting = await aMatter(api)
    const gone = await aMatter(api)
    const [kept, left] = [await convene(api, waiting), await convene(api, gone)]
    await change('consultations', waiting, { state: 'suspended' })
    await change('consultations', gone, { state: 'cancelled' })
    minutesLater(4.1 * DAY_MINUTES)
    await api.tick()
    expect((await screen(api, kept)).session.state).toBe('announced')
    expect((await screen(api, left)).session.state).toBe('cancelled')
  })
})

describe('what everybody who lives there is told', () => {
  /** Page after page: every session of these tests told the compound of itself. */
  const inbox = async (openid: string, cursor?: string): Promise<readonly Notice[]> => {
    const { notices, next } = await api.call('inbox.list', { cursor }, { openid })
    return next === null ? notices : [...notices, ...(await inbox(openid, next))]
  }
  const told = async (openid: string, sessionId: string) =>
    (await inbox(openid))
      .filter(({ subjectId }) => subjectId === sessionId)
      .map(({ kind, read }) => [kind, read])
  const unread = async (openid: string) => (await api.call('people.me', {}, { openid })).inbox?.unread ?? 0

  it('is one notice for all of them, new until she has looked, and nothing of another compound', async () => {
    const resident = await aResident(api)
    const elsewhere = await neighbour(api, 'elsewhere', { compoundId: 'cp2' })
    const before = await unread(resident)
    const sessionId = await convene(api, await aMatter(api))
    expect(await told(resident, sessionId)).toEqual([['sessionConvened', false]])
    expect(await told(elsewhere, sessionId)).toEqual([])
    expect(await unread(resident)).toBe(before + 1)
    const [newest] = (await api.call('inbox.list', {}, { openid: resident })).notices
    minutesLater(1)
    await api.call('inbox.read', { noticeIds: [newest?.id ?? ''] }, { openid: resident })
    expect(await told(resident, sessionId)).toEqual([['sessionConvened', true]])
    expect(await unread(resident)).toBeLessThanOrEqual(before)
    expect(
      (await stored<NoticeDoc>('notices')).filter(({ subjectId }) => subjectId === sessionId),
    ).toHaveLength(1)
  })

  it('one that lapsed is told once, to whoever convened it as well', async () => {
    const resident = await aResident(api)
    const sessionId = await convene(api, await aMatter(api))
    minutesLater(4.1 * DAY_MINUTES)
    await api.tick()
    await api.tick()
    expect((await told(resident, sessionId)).map(([kind]) => kind)).toEqual(['sessionOff', 'sessionConvened'])
    const host = (await told(HOST.openid, sessionId)).filter(([kind]) => kind === 'sessionOff')
    expect(host.length).toBeGreaterThan(0)
  })
})

describe('the rules of procedure', () => {
  it('are the default until the community makes its own, and a version is never changed', async () => {
    const first = await api.call('session.rules', { compoundId: 'cp1' })
    expect(first).toMatchObject({ version: 'default_1', source: 'default', communityName: null })
    const before = await convene(api, await aMatter(api))
    const { aCommunity } = await import('../../support/neighbours')
    await load(api, 'communities', [aCommunity()])
    const own = {
      communityId: 'cm1',
      articles: ['一次一件事', '人人都能说', '不骂人'],
      replaces: 'default_1',
    }
    expect(await api.reply('session.publishRules', own, HOST)).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await api.call('session.publishRules', own, { openid: 'li' })).toEqual({ version: 'cm1_1' })
    expect(await api.reply('session.publishRules', own, { openid: 'li' })).toMatchObject({
      code: 'RULES_OUTDATED',
    })
    expect(await api.call('session.rules', { compoundId: 'cp1' })).toMatchObject({
      version: 'cm1_1',
      source: 'local',
      articles: own.articles,
    })
    expect((await screen(api, before)).session.rulesVersion).toBe('default_1')
    const after = await convene(api, await aMatter(api))
    expect((await screen(api, after)).session.rulesVersion).toBe('cm1_1')
    expect(await api.call('session.rules', { compoundId: 'cp1', version: 'default_1' })).toEqual(first)
  })
})
