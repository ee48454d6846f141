import { NO_FACTS } from '@shared/rules/consultation/facts'

import { startTestApi, type TestApi } from '../../support/api'
import { withoutLeaks } from '../../support/leaks'
import { neighbour, post } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { aCompound, aConsultation, aPerson, load, storeConsultation } from '../../support/world'

let api: TestApi

const SESSION = {
  id: 'se1',
  mode: 'online',
  startsAt: new Date(0),
  noticeAt: new Date(0),
  hostKey: null,
  quorum: null,
  adjournments: 0,
} as const

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await load(api, 'compounds', [aCompound()])
  await storeConsultation(api, aConsultation(), [])
  await storeConsultation(api, aConsultation({ _id: 'cs-late', state: 'handling' }), [])
  await neighbour(api, 'li')
  await neighbour(api, 'wang', { label: '王书记', posts: [post('branchSecretary', 'cp1')] })
  await neighbour(api, 'teen', { ageGroup: '14to15', ageStatedAt: new Date() })
  await neighbour(api, 'older', { ageGroup: '16to17', ageStatedAt: new Date() })
  // In office above the compound, and at home nowhere in it.
  await load(api, 'persons', [
    aPerson(api.personId('zhao'), { label: '赵书记', posts: [post('communitySecretary', 'cm1')] }),
    aPerson(api.personId('sun'), { label: '孙书记', posts: [post('communitySecretary', 'cm2')] }),
  ])
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))

const say = (openid: string, text: string, more: object = {}, requestId?: string) =>
  api.reply(
    'statement.say',
    { consultationId: 'cs1', text, photoIds: [], ...more },
    requestId === undefined ? { openid } : { openid, requestId },
  )

const shown = async () => (await api.call('consultation.page', { consultationId: 'cs1' })).cards

describe('saying something', () => {
  it('is public at once where the check passes, as 本小区邻居 and with numbers masked', async () => {
    const answer = await say('li', '凉亭加两把椅子吧，有事打15400000012。')
    expect(answer).toMatchObject({ ok: true, data: { state: 'public', why: null, leftToday: 2 } })
    const [card] = await shown()
    expect(card).toMatchObject({ author: '本小区邻居', folded: false, onBehalf: null })
    expect(card?.text).toContain('凉亭加两把椅子吧')
    expect(JSON.stringify(await shown())).not.toContain('15400000012')
  })

  it('keeps the original sealed, and readable nowhere in the store', async () => {
    expect(await stored('raw_texts')).toHaveLength(1)
    for (const collection of ['raw_texts', 'publications', 'statements', 'consultation_pages'] as const) {
      expect(JSON.stringify(await stored(collection))).not.toContain('15400000012')
    }
  })

  it('shows somebody in office by surname and title', async () => {
    await say('wang', '我来记录大家的意见。')
    expect((await shown()).map(({ author }) => author)).toContain('王书记')
  })

  it('lets somebody in office speak where her post reaches, though she lives elsewhere', async () => {
    expect(await say('zhao', '社区这边能出一半的钱。')).toMatchObject({ data: { state: 'public' } })
    expect((await shown()).map(({ author }) => author)).toContain('赵书记')
    expect(await say('sun', '我也说一句。')).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
  })

  it('has a person look first at what somebody of 14 or 15 says, and not of 16 or 17', async () => {
    expect(await say('teen', '想要一个能踢球的地方。')).toMatchObject({
      data: { state: 'held', why: 'young' },
    })
    expect(await say('older', '想要一个能打球的地方。')).toMatchObject({ data: { state: 'public' } })
  })

  it('has a person look first at whatever is said while an online session is on', async () => {
    const session = { ...SESSION, ended: false }
    const matter = aConsultation({ _id: 'cs-online', state: 'deliberating', facts: { ...NO_FACTS, session } })
    await storeConsultation(api, matter, [])
    const online = { consultationId: 'cs-online' }
    expect(await say('older', '晚上八点以后就别跳了。', online)).toMatchObject({
      data: { state: 'held', why: 'hosted' },
    })
    await change('consultations', 'cs-online', {
      facts: { ...NO_FACTS, session: { ...session, ended: true } },
    })
    expect(await say('older', '周末可以晚一点。', online)).toMatchObject({ data: { state: 'public' } })
  })

  it('marks what a guardian says for a child', async () => {
    await say('li', '孩子想要一个能踢球的地方。', { onBehalf: 'child' })
    expect((await shown()).find(({ onBehalf }) => onBehalf === 'child')?.text).toContain('踢球')
  })

  it('asks for a phone first, and for nothing where the step is over', async () => {
    await neighbour(api, 'declared', { rung: 'declared' })
    expect(await say('declared', '同意。')).toMatchObject({ code: 'RUNG_PHONE_REQUIRED' })
    expect(await say('stranger', '同意。')).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
    expect(await say('li', '同意。', { consultationId: 'cs-late' })).toMatchObject({ code: 'STEP_CLOSED' })
  })

  it.each([
    ['nothing', ''],
    ['only spaces', '   \n '],
    ['501 characters', '好'.repeat(501)],
    ['a control character', '好\u0000的'],
  ])('refuses %s', async (_, text) => {
    expect(await say('li', text)).toMatchObject({ code: 'INPUT_INVALID' })
  })

  it('refuses a photo twice, four photos, and fields that there are not', async () => {
    for (const more of [{ photoIds: ['ph1', 'ph1'] }, { photoIds: ['a', 'b', 'c', 'd'] }, { openid: 'x' }]) {
      expect(await say('li', '好。', more)).toMatchObject({ code: 'INPUT_INVALID' })
    }
    expect(await say('li', '好。', { photoIds: ['ph-unknown'] })).toMatchObject({ code: 'PHOTO_NOT_FOUND' })
  })
})

describe('three a day', () => {
  beforeAll(() => neighbour(api, 'busy'))

  it('counts twenty resends of one request at the same moment as one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => say('busy', '只说一次。', {}, 'busy-one')),
    )
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'public' } })
    const mine = await api.call('statement.mine', { consultationId: 'cs1' }, { openid: 'busy' })
    expect(mine.statements).toHaveLength(1)
    expect(mine.leftToday).toBe(2)
    expect((await shown()).filter(({ text }) => text === '只说一次。')).toHaveLength(1)
  })

  it('lets two more of twenty different ones through, and no third', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => say('busy', `第${n}句。`)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))
    expect(new Set(codes)).toEqual(new Set(['STATEMENTS_TODAY_USED']))
  })

  it('still answers a resend after the day is used up, and refuses other words under the same id', async () => {
    expect(await say('busy', '只说一次。', {}, 'busy-one')).toMatchObject({
      ok: true,
      data: { leftToday: 0 },
    })
    expect(await say('busy', '换一句。', {}, 'busy-one')).toMatchObject({ code: 'REQUEST_REUSED' })
  })
})
