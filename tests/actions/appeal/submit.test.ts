import { randomUUID } from 'node:crypto'
import type { AppealDoc } from '../../../cloudfunctions/store/appeals'
import { startTestApi, type TestApi } from '../../support/api'
import { anAppeal, loadAppealWorld, submit, WORDS } from '../../support/appeals'
import { atTime, realTime } from '../../support/clock'
import { agreed } from '../../support/neighbours'
import { neighbour } from '../../support/speakers'
import { change, stored } from '../../support/stored'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  await loadAppealWorld(api)
  await neighbour(api, 'plain', { consents: agreed })
})
afterAll(() => api.close())
beforeEach(async () => {
  await api.control.setFaults({ faults: [] })
  await api.control.setMood({ mood: 'pass' })
})

const listed = async () => (await api.call('appeal.open', { compoundId: 'cp1' })).appeals.map(({ id }) => id)
const find = async (id: string) => (await stored<AppealDoc>('appeals')).find(({ _id }) => _id === id)

describe('what becomes of an appeal', () => {
  it('is on the public list at once where the gate is sure that it may be discussed', async () => {
    const sent = await submit(api, { hope: '有事打15400000012。' })
    expect(sent).toMatchObject({
      state: 'accepted',
      emergency: null,
      verdict: { kind: 'discussable', code: 'environmentHygiene', ruleVersion: 'default-1', decidedBy: null },
    })
    expect(await listed()).toContain(sent.appealId)
    const { appeal, own } = await api.call('appeal.show', { appealId: sent.appealId })
    expect(own).toBeNull()
    expect(JSON.stringify(appeal)).not.toContain('15400000012')
    expect(appeal.responsible).toMatchObject({ label: '王书记', post: 'branchSecretary', overdue: false })
  })

  it('is refused provisionally, with the reason, evidence, a way on, and nothing public', async () => {
    const sent = await submit(api, { what: WORDS.refused })
    expect(sent).toMatchObject({ state: 'provisionalNonDiscussable', verdict: { code: 'unlawfulRequest' } })
    expect(await listed()).not.toContain(sent.appealId)
    expect(await api.reply('appeal.show', { appealId: sent.appealId })).toMatchObject({
      code: 'APPEAL_NOT_FOUND',
    })
    const { own, appeal } = await api.call(
      'appeal.show',
      { appealId: sent.appealId },
      { openid: sent.openid },
    )
    expect(own).toMatchObject({
      moves: ['requestReview', 'handOff', 'withdraw'],
      handoff: { number: expect.any(String) },
      verdict: { residentMessage: expect.any(String), source: 'default' },
    })
    const [first] = own?.verdict?.evidence ?? []
    expect(first && appeal[first.part].slice(first.start, first.end)).toBe(first?.text)
  })

  it('tells secretary and butler of an emergency at once, and gives the numbers', async () => {
    const sent = await submit(api, { what: WORDS.emergency, stairwellId: 'cp1-b01-u1' })
    expect(sent.state).toBe('emergency')
    expect(sent.emergency?.map(({ service }) => service)).toEqual([
      'police',
      'fire',
      'ambulance',
      'gas',
      'lift',
    ])
    for (const openid of ['wang', 'sun']) {
      const { items } = await api.call('review.queue', {}, { openid })
      expect(items[0]).toMatchObject({ id: sent.appealId, urgency: 'emergency' })
      const { notices } = await api.call('inbox.list', {}, { openid })
      expect(notices[0]).toMatchObject({ kind: 'appealEmergency', subjectId: sent.appealId, read: false })
    }
  })

  it('does not wait for the checks in an emergency, and shows nothing', async () => {
    await api.control.setMood({ mood: 'error' })
    const sent = await submit(api, { what: WORDS.emergency, stairwellId: 'cp1-b01-u1' })
    expect(sent.state).toBe('emergency')
    expect(await listed()).not.toContain(sent.appealId)
  })

  it('shows nothing while the content check is down', async () => {
    await api.control.setMood({ mood: 'error' })
    const sent = await submit(api)
    expect(sent).toMatchObject({ state: 'screening', verdict: null })
    expect(await listed()).not.toContain(sent.appealId)
    const found = await api.call('appeal.similar', { compoundId: 'cp1', text: WORDS.accepted })
    expect(found.appeals.map(({ id }) => id)).not.toContain(sent.appealId)
  })

  it('has a person look at what the check was unsure of, and at what somebody under age says', async () => {
    await api.control.setMood({ mood: 'review' })
    expect(await submit(api)).toMatchObject({ state: 'needsReview' })
    await api.control.setMood({ mood: 'risky' })
    expect(await submit(api)).toMatchObject({ state: 'needsReview', verdict: { code: 'evasionOrNoise' } })
    await api.control.setMood({ mood: 'pass' })
    await neighbour(api, 'young', { ageGroup: '14to15', consents: agreed })
    expect(await api.call('appeal.submit', anAppeal(), { openid: 'young' })).toMatchObject({
      state: 'needsReview',
      verdict: { code: 'environmentHygiene' },
    })
  })

  it("puts a secretary's own appeal through the same gate, and on the desk above her", async () => {
    const own = await api.call('appeal.submit', anAppeal({ what: WORDS.unsure }), { openid: 'wang' })
    expect(own.state).toBe('needsReview')
    expect(await find(own.appealId)).toMatchObject({ judge: 'communitySecretary' })
    expect(
      await api.reply('review.fold', { appealId: own.appealId, reason: '不归这里。' }, { openid: 'wang' }),
    ).toMatchObject({ code: 'ONE_LEVEL_UP' })
  })
})

describe('three open, one a minute', () => {
  const as = (openid: string, requestId: string = randomUUID()) =>
    api.reply('appeal.submit', anAppeal(), { openid, requestId })
  /** As if a minute had gone by. */
  const aMinuteLater = async (openid: string) => {
    const [turns] = (await stored<{ _id: string; turns: { at: Date }[] }>('appeal_turns')).filter(
      ({ _id }) => _id === api.personId(openid),
    )
    const past = turns?.turns.map((turn) => ({ ...turn, at: new Date(turn.at.getTime() - 61_000) }))
    await change('appeal_turns', api.personId(openid), { turns: past })
  }

  it('takes one of twenty at the same moment', async () => {
    await neighbour(api, 'busy', { consents: agreed })
    const answers = await Promise.all(Array.from({ length: 20 }, () => as('busy')))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.code])))).toEqual(
      new Set(['APPEAL_TOO_SOON']),
    )
  })

  it('takes twenty resends of one as one, and three in all', async () => {
    await neighbour(api, 'eager', { consents: agreed })
    const answers = await Promise.all(Array.from({ length: 20 }, () => as('eager', 'eager-one')))
    expect(answers.map(({ ok }) => ok)).toEqual(Array(20).fill(true))
    expect((await api.call('appeal.mine', {}, { openid: 'eager' })).appeals).toHaveLength(1)
    for (const expected of [true, true, false]) {
      await aMinuteLater('eager')
      expect((await as('eager')).ok).toBe(expected)
    }
    expect(await as('eager')).toMatchObject({ code: 'APPEALS_OPEN_FULL' })
    const [newest] = (await api.call('appeal.mine', {}, { openid: 'eager' })).appeals
    await api.call('appeal.withdraw', { appealId: newest?.id ?? '' }, { openid: 'eager' })
    expect((await as('eager')).ok).toBe(true)
  })
})

describe('killed at any write', () => {
  it.each(
    Array.from({ length: 9 }, (_, n) => n + 1),
  )('completes after a resend, killed at write %i', async (nth) => {
    await neighbour(api, `kill${nth}`, { consents: agreed })
    const send = () =>
      api.reply('appeal.submit', anAppeal({ hope: '打15400000012' }), {
        openid: `kill${nth}`,
        requestId: `kill-at-write-${nth}`,
      })
    await api.control.setFaults({ faults: [{ point: 'after', effect: 'down', writes: true, nth }] })
    await send()
    await api.control.setFaults({ faults: [] })
    const again = send()
    // A transaction that a dead instance left open holds its documents for half a minute.
    atTime(new Date(Date.now() + 31_000))
    let answer = await again
    for (let more = 0; more < 3 && !answer.ok; more += 1) answer = await send()
    realTime()
    expect(answer).toMatchObject({ ok: true, data: { state: 'accepted' } })
    const { appeals } = await api.call('appeal.mine', {}, { openid: `kill${nth}` })
    expect(appeals).toHaveLength(1)
    expect(appeals[0]?.state).toBe('accepted')
  }, 90_000)
})

it.each([
  ['nothing', { what: ' ' }],
  ['too many photos', { photoIds: ['a', 'b', 'c', 'd'] }],
  ['an operator for an id', { compoundId: { $ne: '' } as unknown as string }],
  ['a field that there is not', { openid: 'x' } as object],
])('refuses %s', async (_, wrong) => {
  expect(await api.reply('appeal.submit', { ...anAppeal(), ...wrong }, { openid: 'plain' })).toMatchObject({
    code: 'INPUT_INVALID',
  })
})

it('refuses 501 characters over the three parts, and a stairwell of another compound', async () => {
  expect(
    await api.reply('appeal.submit', anAppeal({ what: '好'.repeat(400), hope: '好'.repeat(101) }), {
      openid: 'plain',
    }),
  ).toMatchObject({ code: 'APPEAL_TOO_LONG' })
  expect(
    await api.reply('appeal.submit', anAppeal({ stairwellId: 'nowhere' }), { openid: 'plain' }),
  ).toMatchObject({ code: 'STAIRWELL_NOT_FOUND' })
})

describe('an emergency and those who are told', () => {
  it('opens for the butler of the stairwell; what she says of herself reaches author and secretary', async () => {
    const { appealId, openid } = await submit(api, { what: WORDS.emergency, stairwellId: 'cp1-b01-u1' })
    const sun = { openid: 'sun' }
    expect(await api.call('appeal.showEmergency', { appealId }, sun)).toMatchObject({
      what: WORDS.emergency,
      building: 1,
      unitEntrance: 1,
      over: false,
      answers: '王书记',
      attended: [],
      decides: false,
    })
    const arrived = await api.call('appeal.attend', { appealId, how: 'arrived' }, sun)
    expect(arrived.attended).toEqual([{ how: 'arrived', label: '孙管家', at: expect.any(String) }])
    expect(await api.call('appeal.attend', { appealId, how: 'arrived' }, sun)).toEqual(arrived)

    const desk = await api.call('appeal.showEmergency', { appealId }, { openid: 'wang' })
    expect(desk).toMatchObject({ attended: arrived.attended, mine: [], decides: true })
    const { item } = await api.call('review.show', { appealId }, { openid: 'wang' })
    expect(item.attended).toEqual(arrived.attended)
    const { own } = await api.call('appeal.show', { appealId }, { openid })
    expect(own?.attended).toEqual(arrived.attended)
    for (const [who, kind] of [
      ['wang', 'emergencyAttended'],
      [openid, 'appealAttended'],
    ] as const) {
      const { notices } = await api.call('inbox.list', {}, { openid: who })
      expect(notices.filter((one) => one.kind === kind && one.subjectId === appealId)).toHaveLength(1)
    }
  })

  it('is nobody else’s to see, and once decided takes no more arrivals', async () => {
    const { appealId, openid } = await submit(api, { what: WORDS.emergency, stairwellId: 'cp1-b02-u1' })
    for (const other of ['sun', 'plain', openid]) {
      const reply = await api.reply('appeal.showEmergency', { appealId }, { openid: other })
      expect(reply).toMatchObject({ code: 'NOT_YOUR_POST' })
    }
    await api.call('review.fold', { appealId, reason: '虚惊一场。' }, { openid: 'wang' })
    const late = await api.reply('appeal.attend', { appealId, how: 'contacted' }, { openid: 'wang' })
    expect(late).toMatchObject({ code: 'APPEAL_MOVED_ON' })
    const shown = await api.call('appeal.showEmergency', { appealId }, { openid: 'wang' })
    expect(shown).toMatchObject({ over: true, attended: [] })
    const calm = await submit(api)
    const reply = await api.reply('appeal.showEmergency', { appealId: calm.appealId }, { openid: 'wang' })
    expect(reply).toMatchObject({ code: 'APPEAL_NOT_FOUND' })
  })

  it('shows the numbers of the county before a word is written', async () => {
    const { emergency } = await api.call('topics.hints', {})
    expect(emergency.map(({ service }) => service)).toEqual(['police', 'fire', 'ambulance', 'gas', 'lift'])
  })
})
