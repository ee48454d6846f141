import type { AppealDoc } from '../../../cloudfunctions/store/appeals'
import { type DeadlineDoc, type NewDeadline, newDeadline } from '../../../cloudfunctions/store/deadlines'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { aHome, declare, loadPerson, loadPlaces, phoneCode } from '../../support/neighbours'
import { change, stored } from '../../support/stored'
import { load } from '../../support/world'

// A Friday morning in China.
const NOW = new Date('2026-11-20T02:00:00Z')
const HOUR = 3_600_000
const hours = (n: number) => new Date(NOW.getTime() + n * HOUR)
const PLACE = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }

let api: TestApi

const post = (kind: string, placeId: string) => ({
  post: kind,
  placeId,
  placeName: placeId,
  since: NOW,
  key: `${kind}_${placeId}`,
})
const inOffice = (label: string, ...posts: ReturnType<typeof post>[]) => ({
  rung: 'phoneVerified' as const,
  label,
  posts: posts as never,
})

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await loadPlaces(api)
  await loadPerson(api, 'butler', inOffice('何管家', post('redButler', 'cp1-b01-u1')))
  await loadPerson(api, 'secretary', inOffice('王书记', post('branchSecretary', 'cp1')))
  await loadPerson(api, 'community', inOffice('李书记', post('communitySecretary', 'cm1')))
  await loadPerson(
    api,
    'specialist',
    inOffice('赵专员', { ...post('serviceSpecialist', 'cm1'), key: 'serviceSpecialist_cm1_01' }),
  )
  await loadPerson(api, 'elsewhere', inOffice('孙书记', post('communitySecretary', 'cm2')))
}, 60_000)
afterEach(() => atTime(NOW))
afterAll(async () => {
  realTime()
  await api.close()
})

const desk = async (openid: string) => (await api.call('desk.list', {}, { openid })).items
const lay = (subject: string, change: Partial<NewDeadline> & { readonly dueAt: Date }) => {
  const row = { title: subject, where: '桂园小区', waits: 'neighbours', since: NOW } as const
  const line = {
    rule: 'consultationStep',
    subject,
    place: PLACE,
    level: 'branchSecretary',
    row,
    ...change,
  } as const
  return load(api, 'deadlines', [newDeadline(line)])
}
const lines = async (subject: string) =>
  (await stored<DeadlineDoc>('deadlines')).filter((one) => one.subject === subject)

describe('a desk', () => {
  it('shows what lies on her posts: danger, what was missed, today, and what comes', async () => {
    await lay('next-week', { dueAt: hours(150) })
    await lay('today', { dueAt: hours(5) })
    await lay('came-up', { dueAt: hours(40), overdue: true })
    await lay('late', { dueAt: hours(-1) })
    const row = {
      title: 'danger',
      where: '桂园小区',
      waits: 'resident',
      since: NOW,
      urgency: 'emergency',
    } as const
    await lay('danger', { dueAt: hours(90), row })
    expect((await desk('secretary')).map(({ title, section }) => [title, section])).toEqual([
      ['danger', 'waiting'],
      ['came-up', 'overdue'],
      ['late', 'overdue'],
      ['today', 'today'],
      ['next-week', 'waiting'],
    ])
    expect(await desk('community')).toEqual([])
    expect(await desk('elsewhere')).toEqual([])
  })

  it('falls to the level above the moment the post below is vacant, over vacant posts only', async () => {
    const above = ['branchSecretary_cp1', 'communitySecretary_cm1', 'countyAdmin_county']
    const vacant = (key: string, coveredBy: string, up: string[]) => ({
      _id: key,
      post: 'x',
      placeId: 'x',
      placeName: '',
      place: PLACE,
      listedAt: [],
      holderId: null,
      label: null,
      since: null,
      termEnds: null,
      deputy: null,
      successor: null,
      coveredBy,
      above: up,
      vacant: true,
      order: key,
      rev: 0,
    })
    await load(api, 'posts', [vacant('redButler_cp1-b01-u9', 'branchSecretary_cp1', above)])
    const row = {
      desks: ['redButler_cp1-b01-u9'],
      title: 'stairs',
      where: '',
      waits: 'resident',
      since: NOW,
    } as const
    await lay('stairs', { dueAt: hours(3), row, level: null })
    expect((await desk('secretary')).find(({ title }) => title === 'stairs')).toMatchObject({ covered: true })
    expect((await desk('community')).map(({ title }) => title)).not.toContain('stairs')
    await load(api, 'posts', [vacant('branchSecretary_cp1', 'communitySecretary_cm1', above.slice(1))])
    expect((await desk('community')).map(({ title }) => title)).toContain('stairs')
    await change('posts', 'branchSecretary_cp1', { vacant: false })
    expect((await desk('community')).map(({ title }) => title)).not.toContain('stairs')
  })

  it('is found by the post as a whole, whichever seat of several she has', async () => {
    const row = {
      desks: ['serviceSpecialist_cm1'],
      title: 'track',
      where: '',
      waits: 'secretary',
      since: NOW,
    } as const
    await lay('track', { dueAt: hours(3), row, level: null })
    expect(await desk('specialist')).toMatchObject([{ title: 'track', covered: false }])
  })

  it('never shows what concerns herself', async () => {
    const row = {
      title: 'her own',
      where: '',
      waits: 'resident',
      since: NOW,
      exceptId: api.personId('community'),
    } as const
    await lay('own', { dueAt: hours(2), row, level: 'communitySecretary' })
    expect(await desk('community')).toEqual([])
  })

  it('is read in pages that skip nothing and repeat nothing', async () => {
    const many = Array.from({ length: 65 }, (_, n) =>
      newDeadline({
        rule: 'consultationStep',
        subject: `m${n}`,
        place: { ...PLACE, communityId: 'cm2' },
        dueAt: hours(1 + (n % 7)),
        level: 'communitySecretary',
        row: { title: `m${n}`, where: '', waits: 'neighbours', since: NOW },
      }),
    )
    await load(api, 'deadlines', many)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await api.call('desk.list', cursor ? { cursor } : {}, { openid: 'elsewhere' })
      seen.push(...page.items.map(({ title }) => title))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen).toHaveLength(65)
    expect(new Set(seen).size).toBe(65)
  })

  it("is nobody's who holds no post", async () => {
    expect(await api.reply('desk.list', {}, { openid: 'lin' })).toMatchObject({ code: 'NOT_YOUR_POST' })
  })
})

describe('what comes and goes', () => {
  it("a home lies on the butler's desk until it is decided", async () => {
    await declare(api, 'lin')
    await api.call('people.verifyPhone', { code: phoneCode() }, { openid: 'lin' })
    await api.call('people.describeHome', aHome(), { openid: 'lin' })
    const [home] = await desk('butler')
    expect(home).toMatchObject({ kind: 'residenceRequest', waits: 'resident', section: 'waiting' })
    expect(JSON.stringify(home)).not.toContain('林小禾')
    await api.call(
      'people.decideResidence',
      { requestId: home?.opens ?? '', decision: 'verify' },
      { openid: 'butler' },
    )
    expect(await desk('butler')).toEqual([])
  })

  it('an appeal lies there from the gate until it is decided, and comes up where it is missed', async () => {
    const input = { compoundId: 'cp1', where: '三号楼前', what: '有人占地方', hope: '管管', photoIds: [] }
    const { appealId } = await api.call('appeal.submit', input as never, { openid: 'lin' })
    await api.tick()
    const found = (await stored<AppealDoc>('appeals')).find(({ _id }) => _id === appealId)
    expect(found?.state).toBe('needsReview')
    expect((await desk('secretary')).filter(({ opens }) => opens === appealId)).toMatchObject([
      { kind: 'appealDecision', waits: 'resident' },
    ])
    atTime(hours(24 * 6))
    await api.tick()
    expect((await desk('secretary')).filter(({ opens }) => opens === appealId)).toEqual([])
    expect((await desk('community')).filter(({ opens }) => opens === appealId)).toMatchObject([
      { section: 'overdue', overdue: true },
    ])
    await api.call('review.fold', { appealId, reason: '说的是别处的事' }, { openid: 'community' })
    expect(await lines(appealId)).toEqual([])
  })
})
