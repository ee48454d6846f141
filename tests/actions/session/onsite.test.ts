import { randomUUID } from 'node:crypto'

import { REVIEW_MARK } from '../../../cloudfunctions/local/emulator/wechat/moods'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { PresenceDoc, SessionDoc } from '../../../cloudfunctions/store/sessions'
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
  daysAhead,
  HOST,
  loadSessionWorld,
  move,
  openDoors,
  residentsOf,
  screen,
} from '../../support/sessions'
import { neighbour, post } from '../../support/speakers'
import { stored } from '../../support/stored'
import { load } from '../../support/world'

let api: TestApi

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadSessionWorld(api)
  await load(api, 'scene_tokens', [
    {
      _id: 'ABCDEFGHJK',
      kind: 'office',
      subjectId: 'of1',
      place: { countyId: 'county', communityId: 'cm1' },
      revokedAt: null,
    },
  ])
})
beforeEach(() => atTime(new Date('2026-11-23T01:00:00Z')))
afterEach(realTime)
afterAll(() => api.close())

const factsOf = async (consultationId: string) =>
  (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === consultationId)?.facts?.session
const presencesOf = async (id: string) =>
  (await stored<PresenceDoc>('presences')).filter(({ sessionId }) => sessionId === id)

/** Gathering, with so many verified residents checked in. */
async function gathered(people: number) {
  const matter = await aMatter(api)
  const sessionId = await convene(api, matter)
  await openDoors(api, sessionId)
  const comers: string[] = []
  for (let at = 0; at < people; at += 1) {
    const openid = await aResident(api)
    expect(await checkIn(api, sessionId, openid)).toMatchObject({ ok: true })
    comers.push(openid)
  }
  return { matter, sessionId, comers }
}

describe('announcing a session', () => {
  it('shows residents time, place and agenda, and the guards of the matter that notice was given', async () => {
    const matter = await aMatter(api, { state: 'proposing' })
    const answer = await api.call('session.convene', aConvening(matter), HOST)
    expect(answer).toMatchObject({ state: 'public', publicPlace: '凉亭旁边' })
    const { session } = await api.call('session.latest', { consultationId: matter }, { openid: 'anybody' })
    expect(session).toMatchObject({ state: 'announced', mode: 'onsite', place: '凉亭旁边', host: '王书记' })
    expect(await factsOf(matter)).toMatchObject({ id: answer.sessionId, quorum: null, ended: false })
  })

  it('is refused less than three days ahead, and where one is open', async () => {
    const matter = await aMatter(api)
    const soon = aConvening(matter, { startsAt: daysAhead(2.99) })
    expect(await api.reply('session.convene', soon, HOST)).toMatchObject({ code: 'SESSION_DATE_WRONG' })
    await convene(api, matter)
    expect(await api.reply('session.convene', aConvening(matter), HOST)).toMatchObject({
      code: 'SESSION_OPEN',
    })
  })

  it('is the same one when it is sent again', async () => {
    const matter = await aMatter(api)
    const same = { ...HOST, requestId: randomUUID() }
    const input = aConvening(matter)
    const first = await api.call('session.convene', input, same)
    expect(await api.call('session.convene', input, same)).toEqual(first)
    expect(
      (await stored<SessionDoc>('sessions')).filter((one) => one.consultationId === matter),
    ).toHaveLength(1)
  })

  it('belongs to 提方案 and 议事项 and to no other step', async () => {
    const matter = await aMatter(api, { state: 'asking' })
    expect(await api.reply('session.convene', aConvening(matter), HOST)).toMatchObject({
      code: 'STEP_CLOSED',
    })
  })

  it('masks a number in the place, as everybody’s words', async () => {
    const matter = await aMatter(api)
    const answer = await api.call(
      'session.convene',
      aConvening(matter, { place: '凉亭,有事打15400000012' }),
      HOST,
    )
    expect(answer.publicPlace).not.toContain('15400000012')
  })

  it('of two that became public at once the second is called off', async () => {
    const matter = await aMatter(api)
    await Promise.all([1, 2].map(() => api.reply('session.convene', aConvening(matter), HOST)))
    const all = (await stored<SessionDoc>('sessions')).filter((one) => one.consultationId === matter)
    expect(all.filter(({ state }) => state === 'announced')).toHaveLength(1)
  })
})

describe('the doors', () => {
  it('open half an hour before, in 议事项, with the rules accepted, by the host alone', async () => {
    const matter = await aMatter(api, { state: 'proposing' })
    const sessionId = await convene(api, matter)
    expect(await move(api, sessionId, 'gather')).toMatchObject({ code: 'SESSION_NOT_YET' })
    const other = await aMatter(api)
    const second = await convene(api, other)
    expect(await move(api, second, 'gather')).toMatchObject({ code: 'SESSION_TOO_EARLY' })
    expect(await move(api, second, 'gather', { openid: 'sun' })).toMatchObject({ code: 'NOT_YOUR_POST' })
    const without = await api.reply('session.move', { sessionId: second, verb: 'gather' }, HOST)
    expect(without).toMatchObject({ code: 'RULES_OUTDATED' })
    await openDoors(api, second)
    expect((await screen(api, second)).session.state).toBe('gathering')
  })

  it('stand under a butler where the secretary gave her the chair', async () => {
    const matter = await aMatter(api)
    const sessionId = await convene(api, matter, { hostStairwellId: 'cp1-b01-u1' })
    expect((await factsOf(matter))?.hostKey).toBe('redButler_cp1-b01-u1')
    minutesLater(3.01 * 24 * 60)
    expect(await move(api, sessionId, 'gather', { openid: 'sun' })).toMatchObject({ ok: true })
    expect((await api.call('session.host', { sessionId }, { openid: 'sun' })).pass).toMatch(/^\d{6}$/)
  })

  it('cannot be given to a post that nobody holds', async () => {
    const matter = await aMatter(api)
    const vacant = aConvening(matter, { hostStairwellId: 'cp1-b02-u1' })
    expect(await api.reply('session.convene', vacant, HOST)).toMatchObject({ code: 'HOST_POST_VACANT' })
  })
})

describe('checking in', () => {
  it('needs the code of the place and the pass of this minute; once however often it is sent', async () => {
    const { sessionId } = await gathered(0)
    const openid = await aResident(api)
    const { pass, scene } = await screen(api, sessionId)
    const wrong = pass === '000000' ? '111111' : '000000'
    expect(await checkIn(api, sessionId, openid, { pass: wrong })).toMatchObject({ code: 'PASS_WRONG' })
    expect(await checkIn(api, sessionId, openid, { token: '' })).toMatchObject({ code: 'INPUT_INVALID' })
    expect(await checkIn(api, sessionId, openid, { token: 's.nothing' })).toMatchObject({
      code: 'CODE_NOT_HERE',
    })
    const right = { pass: pass ?? '', token: scene ?? '' }
    const first = await checkIn(api, sessionId, openid, right)
    expect(first).toMatchObject({ ok: true, data: { presence: { group: 'resident', verified: true } } })
    expect(await checkIn(api, sessionId, openid, right)).toEqual(first)
    expect(await presencesOf(sessionId)).toHaveLength(1)
  })

  it('takes the code on the wall of the office that serves the compound', async () => {
    const { sessionId } = await gathered(0)
    const openid = await aResident(api)
    const { sceneOf } = await import('@shared/rules/scene/scene-token')
    expect(await checkIn(api, sessionId, openid, { token: sceneOf('ABCDEFGHJK') })).toMatchObject({
      ok: true,
    })
  })

  it('the session’s own code leads to it', async () => {
    const { sessionId, matter } = await gathered(0)
    const { scene } = await screen(api, sessionId)
    expect(await api.call('scan.resolve', { token: scene ?? '' })).toMatchObject({
      kind: 'session',
      sessionId,
      consultationId: matter,
    })
  })

  it('a pass read from a photo two minutes old fails, one of a minute ago does not', async () => {
    const { sessionId } = await gathered(0)
    const { pass, scene } = await screen(api, sessionId)
    const late = { pass: pass ?? '', token: scene ?? '' }
    minutesLater(1)
    expect(await checkIn(api, sessionId, await aResident(api), late)).toMatchObject({ ok: true })
    minutesLater(1)
    expect(await checkIn(api, sessionId, await aResident(api), late)).toMatchObject({ code: 'PASS_WRONG' })
  })

  it('guessing is stopped, and then the right pass is no use either', async () => {
    const { sessionId } = await gathered(0)
    const openid = await aResident(api)
    const tries: (string | undefined)[] = []
    for (let at = 0; at < 8; at += 1) {
      const answer = await checkIn(api, sessionId, openid, { pass: '12345' })
      tries.push(answer.ok ? undefined : answer.code)
    }
    expect(tries.slice(0, 6)).toEqual(Array(6).fill('PASS_WRONG'))
    expect(tries.slice(6)).toEqual(['TOO_MANY_FOR_NOW', 'TOO_MANY_FOR_NOW'])
    expect(await checkIn(api, sessionId, openid)).toMatchObject({ code: 'TOO_MANY_FOR_NOW' })
    // Nobody else is kept out by it.
    expect(await checkIn(api, sessionId, await aResident(api))).toMatchObject({ ok: true })
  })

  it('a hundred at once are a hundred presences, each once', async () => {
    const { sessionId } = await gathered(0)
    const { pass, scene } = await screen(api, sessionId)
    const people = await residentsOf(api, 100)
    const input = { sessionId, rulesVersion: 'default_1', pass: pass ?? '', token: scene ?? '' }
    // Every second phone sends twice.
    const taps = people.flatMap((openid, at) => (at % 2 === 0 ? [openid, openid] : [openid]))
    const answers = await Promise.all(taps.map((openid) => api.reply('session.checkIn', input, { openid })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(taps.length)
    expect(await presencesOf(sessionId)).toHaveLength(100)
    expect((await screen(api, sessionId)).session.attendance).toMatchObject({ present: 100, unverified: 0 })
  })

  it('somebody not verified yet is welcome, counted apart and towards no quorum', async () => {
    const { sessionId } = await gathered(2)
    const openid = await neighbour(api, 'not-verified', { consents: agreed })
    expect(await checkIn(api, sessionId, openid)).toMatchObject({ data: { presence: { verified: false } } })
    const { session } = await screen(api, sessionId)
    expect(session.attendance).toMatchObject({ present: 3, unverified: 1 })
    expect(session.quorum).toEqual({ met: false, needs: [{ what: 'residents', have: 2, need: 3 }] })
  })

  it('somebody of another compound is asked whether she lives here', async () => {
    const { sessionId } = await gathered(0)
    const openid = await neighbour(api, 'elsewhere', { consents: agreed, compoundId: 'cp2' })
    expect(await checkIn(api, sessionId, openid)).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
  })

  it('comes in office as her group, with surname and title', async () => {
    const { sessionId } = await gathered(0)
    await neighbour(api, 'zhou', {
      label: '周专员',
      consents: agreed,
      posts: [post('serviceSpecialist', 'cm1')],
    })
    expect(await checkIn(api, sessionId, 'zhou')).toMatchObject({
      data: { presence: { group: 'serviceSpecialist' } },
    })
    expect(await checkIn(api, sessionId, 'sun')).toMatchObject({ data: { presence: { group: 'redButler' } } })
  })

  it('is over when the session is, and needs the version of the rules that was announced', async () => {
    const { sessionId } = await gathered(3)
    const openid = await aResident(api)
    const { pass, scene } = await screen(api, sessionId)
    const old = { sessionId, rulesVersion: 'default_0', pass: pass ?? '', token: scene ?? '' }
    expect(await api.reply('session.checkIn', old, { openid })).toMatchObject({ code: 'RULES_OUTDATED' })
    await move(api, sessionId, 'begin')
    await move(api, sessionId, 'end')
    const late = { ...old, rulesVersion: 'default_1' }
    expect(await api.reply('session.checkIn', late, { openid })).toMatchObject({ code: 'SESSION_NOT_OPEN' })
  })
})

describe('somebody without a phone', () => {
  const byHand = (sessionId: string, requestId: string = randomUUID()) =>
    api.reply(
      'session.addByHand',
      { sessionId, group: 'resident', stairwellId: 'cp1-b01-u1', reason: 'noPhone' },
      { ...HOST, requestId },
    )

  it('counts once the host wrote a reason down and a second person who is here has seen her', async () => {
    const { sessionId, comers } = await gathered(2)
    const [first = ''] = comers
    const requestId = randomUUID()
    const added = await byHand(sessionId, requestId)
    if (!added.ok) throw new Error(added.code)
    expect(await byHand(sessionId, requestId)).toEqual(added)
    expect((await screen(api, sessionId)).session.quorum.met).toBe(false)
    expect(await screen(api, sessionId)).toMatchObject({ waitingWitness: 1, byHand: 1 })

    const witness = { sessionId, presenceId: added.data.presenceId }
    const outside = await aResident(api)
    expect(await api.reply('session.witness', witness, { openid: outside })).toMatchObject({
      code: 'NOT_HERE',
    })
    await checkIn(api, sessionId, HOST.openid)
    const host = await api.reply('session.witness', witness, HOST)
    expect(host.ok).toBe(false)
    const seen = await api.call('session.show', { sessionId }, { openid: first })
    expect(seen.toWitness).toEqual(
      [
        {
          ...witness,
          sessionId: undefined,
          group: 'resident',
          building: 1,
          unitEntrance: 1,
          reason: 'noPhone',
        },
      ].map(({ sessionId: _, ...one }) => one),
    )
    expect(await api.reply('session.witness', witness, { openid: first })).toMatchObject({ ok: true })
    expect(await api.reply('session.witness', witness, { openid: first })).toMatchObject({ ok: true })
    expect((await screen(api, sessionId)).session.quorum.met).toBe(true)
  })

  it('is seen one by one: a second one under the id of the first would stand in no record', async () => {
    const { sessionId, comers } = await gathered(1)
    const as = { openid: comers[0] ?? '', requestId: randomUUID() }
    const [one, other] = [await byHand(sessionId), await byHand(sessionId)]
    if (!one.ok || !other.ok) throw new Error('nobody was added')
    const see = (presenceId: string) => api.reply('session.witness', { sessionId, presenceId }, as)
    expect(await see(one.data.presenceId)).toMatchObject({ ok: true })
    expect(await see(other.data.presenceId)).toMatchObject({ code: 'REQUEST_REUSED' })
    expect(await screen(api, sessionId)).toMatchObject({ waitingWitness: 1 })
  })

  it('whoever is not here is not told of it', async () => {
    const { sessionId } = await gathered(1)
    await byHand(sessionId)
    const { toWitness } = await api.call('session.show', { sessionId }, { openid: await aResident(api) })
    expect(toWitness).toEqual([])
  })

  it('is the exception: ten at most in one session', async () => {
    const { sessionId } = await gathered(0)
    for (let at = 0; at < 10; at += 1) expect(await byHand(sessionId)).toMatchObject({ ok: true })
    expect(await byHand(sessionId)).toMatchObject({ code: 'BY_HAND_FULL' })
  })
})

describe('quorum, end and evidence', () => {
  it('begins with three residents, and is complete with a photo of the spot', async () => {
    const { sessionId, matter } = await gathered(2)
    expect(await move(api, sessionId, 'begin')).toMatchObject({ code: 'SESSION_NO_QUORUM' })
    await checkIn(api, sessionId, await aResident(api))
    expect(await move(api, sessionId, 'begin')).toMatchObject({ data: { state: 'inSession' } })
    expect(await move(api, sessionId, 'end')).toMatchObject({ data: { state: 'ended' } })
    expect(await factsOf(matter)).toMatchObject({ quorum: 'met', ended: false })
    const { takePhoto } = await import('../../support/speakers')
    realTime()
    const photo = await takePhoto(api, HOST.openid, undefined, 'sessionPhotos')
    const sent = await api.reply(
      'session.photos',
      { sessionId, photoIds: [photo], caption: '商量现场' },
      HOST,
    )
    expect(sent).toMatchObject({ ok: true })
    expect(await factsOf(matter)).toMatchObject({ quorum: 'met', ended: true })
  })

  it('two of the residents must be of the stairwells that it touches', async () => {
    const matter = await aMatter(api)
    const sessionId = await convene(api, matter, { affectedStairwellIds: ['cp1-b02-u1'] })
    await openDoors(api, sessionId)
    for (let at = 0; at < 3; at += 1) await checkIn(api, sessionId, await aResident(api))
    expect(await move(api, sessionId, 'begin')).toMatchObject({ code: 'SESSION_NO_QUORUM' })
    for (let at = 0; at < 2; at += 1)
      await checkIn(api, sessionId, await aResident(api, { stairwellId: 'cp1-b02-u1' }))
    expect(await move(api, sessionId, 'begin')).toMatchObject({ ok: true })
  })

  it('without a quorum: adjourned once, failed the second time, then online or nothing', async () => {
    const { sessionId, matter } = await gathered(1)
    expect(await move(api, sessionId, 'giveUp')).toMatchObject({ code: 'SESSION_MAY_ADJOURN' })
    expect(await move(api, sessionId, 'adjourn')).toMatchObject({ data: { state: 'adjourned' } })
    const second = await convene(api, matter)
    await openDoors(api, second)
    expect(await move(api, second, 'adjourn')).toMatchObject({ code: 'SESSION_ADJOURNED_ENOUGH' })
    expect(await move(api, second, 'giveUp')).toMatchObject({ data: { state: 'failed' } })
    expect(await factsOf(matter)).toMatchObject({ quorum: 'notMet', adjournments: 1, ended: true })
    expect(await api.reply('session.convene', aConvening(matter), HOST)).toMatchObject({
      code: 'SESSION_ONLY_ONLINE',
    })
    const online = aConvening(matter, { mode: 'online', place: '', days: 3 })
    expect(await api.reply('session.convene', online, HOST)).toMatchObject({ ok: true })
  })

  it.each([
    ['whose words were refused', 'refused'],
    ['that its host calls off before anybody heard of it', 'calledOff'],
  ])('a second session %s leaves standing that the first had too few', async (_, way) => {
    const { sessionId, matter } = await gathered(1)
    await move(api, sessionId, 'adjourn')
    const before = await factsOf(matter)
    const second = await convene(api, matter, { place: `凉亭旁边${REVIEW_MARK}` })
    const reason = '地点没写清楚。'
    if (way === 'calledOff') await move(api, second, 'callOff')
    else
      await api.call(
        'words.decide',
        { id: `session_${second}`, decision: 'keepHidden', reason },
        { openid: 'li' },
      )
    const all = await stored<SessionDoc>('sessions')
    expect(all.find(({ _id }) => _id === second)).toMatchObject({ state: 'cancelled', noticeAt: null })
    expect(before).toMatchObject({ id: sessionId, quorum: 'notMet' })
    expect(await factsOf(matter)).toEqual(before)
  })

  it('a verb sent again changes nothing, and one of another state is refused', async () => {
    const { sessionId } = await gathered(3)
    const same = { ...HOST, requestId: randomUUID() }
    const begin = { sessionId, verb: 'begin' } as const
    expect(await api.reply('session.move', begin, same)).toMatchObject({ data: { state: 'inSession' } })
    expect(await api.reply('session.move', begin, same)).toMatchObject({ data: { state: 'inSession' } })
    expect(await api.reply('session.move', begin, HOST)).toMatchObject({ code: 'SESSION_MOVED_ON' })
  })

  it('called off it leaves the matter as it was, with the reason for all to see', async () => {
    const matter = await aMatter(api)
    const sessionId = await convene(api, matter)
    expect(await move(api, sessionId, 'callOff')).toMatchObject({ data: { state: 'cancelled' } })
    expect(await factsOf(matter)).toBeNull()
    const { session } = await api.call('session.latest', { consultationId: matter })
    expect(session).toMatchObject({ state: 'cancelled', cancelReason: 'weather' })
    expect(await convene(api, matter)).toMatch(/^se/)
  })

  it('nothing of it changes once the matter has gone on', async () => {
    const { sessionId, matter } = await gathered(3)
    await load(api, 'consultations', [])
    const { change } = await import('../../support/stored')
    await change('consultations', matter, { state: 'handling' })
    expect(await move(api, sessionId, 'begin')).toMatchObject({ code: 'STEP_CLOSED' })
  })

  it('sessions and person-times are two figures, of compound, community and county', async () => {
    // Whatever other sessions were left open the clock has ended, and their final counts are made.
    for (const minutes of [5 * 24 * 60, 2, 2]) {
      minutesLater(minutes)
      await api.tick()
    }
    const before = await api.call('session.figures', { placeId: 'cm1' })
    const { sessionId } = await gathered(4)
    await move(api, sessionId, 'begin')
    await move(api, sessionId, 'end')
    minutesLater(2)
    await api.tick()
    await api.tick()
    const after = await api.call('session.figures', { placeId: 'cm1' })
    expect(after.sessions.onsite - before.sessions.onsite).toBe(1)
    expect(after.personTimes - before.personTimes).toBe(4)
    expect(await api.call('session.figures', { placeId: 'cp1' })).toEqual(after)
  })
})
