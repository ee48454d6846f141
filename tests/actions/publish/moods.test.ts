import type { PublicationDoc } from '../../../cloudfunctions/store/publications'
import type { VaultFieldDoc } from '../../../cloudfunctions/store/vault'
import { startTestApi, type TestApi } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { neighbour, signIn } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, aConsultation, load, storeConsultation } from '../../support/world'

let api: TestApi
let plain: TestApi
beforeAll(async () => {
  plain = await startTestApi()
  api = withoutLeaks(plain)
  process.env.CONTENT_CHECK_MS = '200'
  jest.spyOn(console, 'error').mockImplementation(() => {})
  await load(api, 'compounds', [aCompound()])
  await storeConsultation(api, aConsultation(), [])
})
afterAll(() => api.close())
afterEach(async () => {
  realTime()
  await api.control.deliverLate()
  await api.control.setMood({ mood: 'pass' })
})

let people = 0
const somebody = () => neighbour(api, `person${people++}`)
const TEXT = '凉亭边加一盏灯，晚上好走路。'
const say = (openid: string, text = TEXT, requestId?: string) =>
  api.reply(
    'statement.say',
    { consultationId: 'cs1', text, photoIds: [] },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const mine = async (openid: string) =>
  (await api.call('statement.mine', { consultationId: 'cs1' }, { openid })).statements[0]
const shown = async (id: string) =>
  (await api.call('consultation.page', { consultationId: 'cs1' })).cards.some((card) => card.id === id)

describe('the check of words', () => {
  it.each([
    ['pass', 'public', null],
    ['review', 'held', 'unsure'],
    ['risky', 'refused', 'notSuitable'],
    ['error', 'pending', 'checking'],
    ['late', 'pending', 'checking'],
  ] as const)('%s makes them %s', async (mood, state, why) => {
    await api.control.setMood({ mood })
    const openid = await somebody()
    const answer = await say(openid)
    expect(answer).toMatchObject({ ok: true, data: { state, why } })
    const own = await mine(openid)
    expect(own).toMatchObject({ text: TEXT, state, why })
    expect(await shown(own?.id ?? '')).toBe(state === 'public')
  })

  it('is asked again by the clock while it was down, and lets the words out then', async () => {
    await api.control.setMood({ mood: 'error' })
    const openid = await somebody()
    await say(openid)
    minutesLater(2)
    await api.tick()
    expect(await mine(openid)).toMatchObject({ state: 'pending' })
    await api.control.setMood({ mood: 'pass' })
    minutesLater(3)
    await api.tick()
    expect(await mine(openid)).toMatchObject({ state: 'public' })
  })

  it('gives up two hours after she was here, and a person looks', async () => {
    await api.control.setMood({ mood: 'error' })
    const openid = await somebody()
    await say(openid)
    minutesLater(121)
    await api.control.setMood({ mood: 'pass' })
    await api.tick()
    expect(await mine(openid)).toMatchObject({ state: 'held', why: 'noAnswer' })
  })

  it('is asked once more by a resend, which completes what was begun', async () => {
    await api.control.setMood({ mood: 'error' })
    const openid = await somebody()
    await say(openid, TEXT, 'sent-again-later')
    await api.control.setMood({ mood: 'pass' })
    expect(await say(openid, TEXT, 'sent-again-later')).toMatchObject({
      data: { state: 'public', leftToday: 2 },
    })
  })

  it('never hears what is masked', async () => {
    await say(await somebody(), '请打15400000077找我。')
    const publications = await stored<PublicationDoc>('publications')
    expect(JSON.stringify(publications)).not.toContain('15400000077')
  })
})

describe('from a browser', () => {
  it('is asked for with the openid that the vault keeps', async () => {
    const known = await somebody()
    await say(known)
    const session = await signIn(plain, known)
    const input = { consultationId: 'cs1', text: '在电脑上再说一句。', photoIds: [] }
    expect(await api.reply('statement.say', input, { session })).toMatchObject({ data: { state: 'public' } })
  })

  it('keeps no openid that anybody could read', async () => {
    const openid = await somebody()
    await say(openid)
    const fields = await stored<VaultFieldDoc>('vault_fields')
    expect(
      fields.some(({ personId, field }) => personId === api.personId(openid) && field === 'openid'),
    ).toBe(true)
    for (const collection of ['vault_fields', 'publications', 'statements', 'persons'] as const) {
      expect(JSON.stringify(await stored(collection))).not.toContain(openid)
    }
  })
})
