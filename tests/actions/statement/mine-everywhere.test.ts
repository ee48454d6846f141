import { startTestApi, type TestApi } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { neighbour } from '../../support/speakers'
import { aCompound, aConsultation, load, storeConsultation } from '../../support/world'

let api: TestApi
const MATTERS = ['cs1', 'cs2', 'cs3', 'cs4']

beforeAll(async () => {
  api = await startTestApi()
  await load(api, 'compounds', [aCompound()])
  for (const _id of MATTERS) await storeConsultation(api, aConsultation({ _id, title: `第${_id}件` }), [])
  await neighbour(api, 'li')
  await neighbour(api, 'zhou')
  await api.control.setMood({ mood: 'pass' })
})
afterAll(async () => {
  realTime()
  await api.close()
})

const say = (openid: string, consultationId: string, text: string) =>
  api.call('statement.say', { consultationId, text, photoIds: [] }, { openid })
const read = (cursor?: string) => api.call('statement.mineEverywhere', { cursor }, { openid: 'li' })

describe('everything she said, wherever', () => {
  it('is empty for who said nothing', async () => {
    expect(await read()).toEqual({ statements: [], next: null })
  })

  it('comes newest first, page by page, with the matter it was said in, and nobody else’s', async () => {
    const said: string[] = []
    for (const round of [1, 2, 3]) {
      for (const matter of MATTERS) {
        minutesLater(1)
        const text = `${matter}的第${round}句。`
        await say('li', matter, text)
        said.unshift(text)
      }
    }
    await say('zhou', 'cs1', '我也说一句。')

    const first = await read()
    expect(first.statements).toHaveLength(10)
    expect(first.statements[0]).toMatchObject({ consultationId: 'cs4', title: '第cs4件', state: 'public' })
    const second = await read(first.next ?? undefined)
    expect([...first.statements, ...second.statements].map(({ text }) => text)).toEqual(said)
    expect(second.next).toBeNull()
  })

  it('loses none and shows none twice where several were said in one millisecond', async () => {
    await neighbour(api, 'sun')
    const at = new Date('2026-11-20T08:00:00.123Z')
    const ids = Array.from({ length: 12 }, (_, n) => `same${String(n).padStart(2, '0')}`)
    await load(
      api,
      'statements',
      ids.map((_id, n) => ({
        _id,
        consultationId: 'cs1',
        authorId: api.personId('sun'),
        author: '本小区邻居',
        text: `第${n}句`,
        state: 'public',
        createdAt: n < 9 ? new Date(at.getTime() + n) : at,
        answered: 0,
      })),
    )
    const mine = (cursor?: string) => api.call('statement.mineEverywhere', { cursor }, { openid: 'sun' })
    const first = await mine()
    const second = await mine(first.next ?? undefined)
    const seen = [...first.statements, ...second.statements].map(({ id }) => id)
    expect(seen).toHaveLength(12)
    expect(new Set(seen)).toEqual(new Set(ids))
  })
})
