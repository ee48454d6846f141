import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { aHome, declare, loadPerson, loadPlaces, phoneCode } from '../../support/neighbours'
import { change, stored } from '../../support/stored'

// A Friday morning in China: Monday to Wednesday are the three working days.
const ASKED = new Date('2026-11-20T02:00:00Z')
const day = (n: number, hour = 2) => new Date(ASKED.getTime() + n * 24 * 3_600_000 + (hour - 2) * 3_600_000)

let api: TestApi

beforeAll(async () => {
  atTime(ASKED)
  api = await startTestApi()
  await loadPlaces(api)
  const inOffice = (
    post: 'redButler' | 'branchSecretary' | 'communitySecretary',
    placeId: string,
    label: string,
  ) => ({
    rung: 'phoneVerified' as const,
    label,
    posts: [{ post, placeId, placeName: placeId, since: ASKED, key: `${post}_${placeId}` }],
  })
  await loadPerson(api, 'butler', inOffice('redButler', 'cp1-b01-u1', '何管家'))
  await loadPerson(api, 'secretary', inOffice('branchSecretary', 'cp1', '王书记'))
  await loadPerson(api, 'community', inOffice('communitySecretary', 'cm1', '李书记'))
  await declare(api, 'lin')
  await api.call('people.verifyPhone', { code: phoneCode() }, { openid: 'lin' })
  await api.call('people.describeHome', aHome(), { openid: 'lin' })
  for (const [openid, post, placeId, label] of [
    ['butler', 'redButler', 'cp1-b01-u1', '何管家'],
    ['secretary', 'branchSecretary', 'cp1', '王书记'],
    ['community', 'communitySecretary', 'cm1', '李书记'],
  ] as const) {
    await holds(`${post}_${placeId}`, openid, label)
  }
}, 60_000)
afterAll(async () => {
  realTime()
  await api.close()
})

/** As if she had accepted the post that the request has made. */
const holds = (key: string, openid: string, label: string) =>
  change('posts', key, { holderId: api.personId(openid), label, vacant: false })

const desk = async (openid: string) => (await api.call('people.residenceQueue', {}, { openid })).requests
const hers = async () => (await api.call('people.me', {}, { openid: 'lin' })).residences[0]?.request
const tickAt = async (when: Date) => {
  atTime(when)
  await api.tick()
}

describe('a home that nobody looks at', () => {
  it('lies with the butler until the end of the third working day', async () => {
    await tickAt(day(5, 2))
    expect(await desk('butler')).toMatchObject([{ overdue: false }])
    expect(await desk('secretary')).toEqual([])
    expect(await hers()).toMatchObject({ state: 'waiting', overdue: false })
  })

  it('then lies with the branch secretary, as 逾期, and she reads so', async () => {
    await tickAt(day(6, 2))
    expect(await desk('butler')).toEqual([])
    expect(await desk('secretary')).toMatchObject([{ overdue: true, name: '林小禾' }])
    expect(await hers()).toMatchObject({ state: 'waiting', overdue: true })
    // A second run of the clock changes nothing.
    await tickAt(day(6, 3))
    expect(await desk('secretary')).toHaveLength(1)
  })

  it('and three working days later with the community secretary', async () => {
    await tickAt(day(13, 2))
    expect(await desk('secretary')).toEqual([])
    const [request] = await desk('community')
    expect(request).toMatchObject({ overdue: true })
    await api.call(
      'people.decideResidence',
      { requestId: request?.id ?? '', decision: 'verify' },
      { openid: 'community' },
    )
    await tickAt(day(30, 2))
    expect(await desk('community')).toEqual([])
    expect(
      (await stored<{ _id: string; rule: string }>('deadlines')).filter(
        ({ rule }) => rule === 'residenceRequest',
      ),
    ).toEqual([])
  })
})

describe('at the top', () => {
  it('it stays on the desk of the county, overdue, however often nobody looks', async () => {
    await loadPerson(api, 'admin', {
      rung: 'phoneVerified',
      label: '县管理员',
      posts: [
        { post: 'countyAdmin', placeId: 'county', placeName: '县', since: ASKED, key: 'countyAdmin_county' },
      ],
    })
    atTime(day(30, 3))
    await declare(api, 'hai')
    await api.call('people.verifyPhone', { code: phoneCode() }, { openid: 'hai' })
    await api.call('people.describeHome', { ...aHome(), room: '502', name: '海大明' }, { openid: 'hai' })
    const lines = async () =>
      (await api.call('desk.list', {}, { openid: 'admin' })).items.filter(
        ({ kind }) => kind === 'residenceRequest',
      )
    for (const later of [37, 44, 51]) await tickAt(day(later))
    expect(await lines()).toMatchObject([{ overdue: true }])
    for (const later of [58, 65]) await tickAt(day(later))
    const [line] = await lines()
    expect(line).toMatchObject({ overdue: true, section: 'overdue' })
    const decided = { requestId: line?.opens ?? '', decision: 'verify' } as const
    await api.call('people.decideResidence', decided, { openid: 'admin' })
    expect(await lines()).toEqual([])
  })
})
