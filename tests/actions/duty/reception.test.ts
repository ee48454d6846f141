import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { AppealDoc } from '../../../cloudfunctions/store/appeals'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { ReceptionSlotDoc } from '../../../cloudfunctions/store/receptions'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { aMatter } from '../../support/matters'
import { aResidence, loadPerson, loadPlaces } from '../../support/neighbours'
import { stored } from '../../support/stored'
import { load } from '../../support/world'

// A Friday morning in China; the day is the next Thursday.
const NOW = new Date('2026-11-20T02:00:00Z')
const DAY = '2026-11-26'
const BEGINS = new Date('2026-11-26T01:00:00Z')
const after = (minutes: number) => new Date(BEGINS.getTime() + minutes * 60_000)
const plan = { communityId: 'cm1', day: DAY, from: '09:00', slots: 10, minutes: 15, officeId: 'of1' } as const
const ofSecretary = { openid: 'community' } as const

let api: TestApi

/** The line that asks a community for a day. */
const askedFor =
  (community: string) =>
  ({ rule, communityId }: DeadlineDoc): boolean =>
    rule === 'receptionUnset' && communityId === community

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await loadPlaces(api)
  await load(api, 'offices', [
    {
      _id: 'of1',
      countyId: 'county',
      communityId: 'cm1',
      name: '春和商量办公室',
      hostType: 'partyCenter',
      hostId: 'h1',
      hostName: '',
      compoundIds: ['cp1'],
    },
    {
      _id: 'of2',
      countyId: 'county',
      communityId: 'cm2',
      name: '别处',
      hostType: 'partyCenter',
      hostId: 'h2',
      hostName: '',
      compoundIds: [],
    },
  ])
  await loadPerson(api, 'community', {
    rung: 'phoneVerified',
    label: '李书记',
    posts: [
      {
        post: 'communitySecretary',
        placeId: 'cm1',
        placeName: '春和社区',
        since: NOW,
        key: 'communitySecretary_cm1',
      },
    ],
  })
  const neighbours = ['lin', 'zhou', ...Array.from({ length: 100 }, (_, n) => `crowd${n}`)]
  for (const one of neighbours)
    await loadPerson(api, one, { rung: 'phoneVerified', residences: [aResidence()] })
}, 60_000)
afterAll(async () => {
  realTime()
  await api.close()
})

const day = async (openid = 'lin') =>
  (await api.call('reception.show', { compoundId: 'cp1' }, { openid })).days[0]
const book = (openid: string, n: number) =>
  api.reply(
    'reception.book',
    { compoundId: 'cp1', slotId: `cm1_2026-11_${String(n).padStart(2, '0')}` },
    { openid },
  )
const slots = () => stored<ReceptionSlotDoc>('reception_slots')

describe('a reception day', () => {
  it('is set once a month, ahead of time, in an office of the community', async () => {
    const refused = async (change: object) =>
      await api.reply('reception.set', { ...plan, ...change }, ofSecretary)
    expect(await refused({ day: '2026-11-19' })).toMatchObject({ code: 'RECEPTION_DAY_WRONG' })
    expect(await refused({ day: '2027-03-01' })).toMatchObject({ code: 'RECEPTION_DAY_WRONG' })
    expect(await refused({ officeId: 'of2' })).toMatchObject({ code: 'OFFICE_NOT_FOUND' })
    expect(await api.reply('reception.set', plan, { openid: 'lin' })).toMatchObject({ code: 'NOT_YOUR_POST' })
    await api.call('reception.set', { ...plan, day: '2026-11-25', slots: 12 }, ofSecretary)
    await api.call('reception.set', plan, ofSecretary)
    expect(await day()).toMatchObject({ day: DAY, place: '春和商量办公室', myNumber: null })
    expect(await slots()).toHaveLength(10)
    expect((await api.call('desk.list', {}, ofSecretary)).items).toMatchObject([
      { kind: 'receptionDay', opens: 'cm1' },
    ])
  })

  it('a hundred at once on ten slots: ten have one, nobody two, no slot two people', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => book(`crowd${n}`, 1 + (n % 10))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
    const codes = new Set(answers.flatMap((one) => (one.ok ? [] : [one.code])))
    expect([...codes]).toEqual(['RECEPTION_TAKEN'])
    const booked = (await slots()).map(({ personId }) => personId)
    expect(new Set(booked).size).toBe(10)
    expect(booked).not.toContain(null)
  }, 60_000)

  it('cannot be moved once somebody has booked', async () => {
    expect(await api.reply('reception.set', plan, ofSecretary)).toMatchObject({ code: 'RECEPTION_BOOKED' })
  })

  it('a slot given back is free for a neighbour, and only its own booker gives it back', async () => {
    const first = (await slots())[0]
    const owner =
      Array.from({ length: 100 }, (_, n) => `crowd${n}`).find(
        (one) => api.personId(one) === first?.personId,
      ) ?? ''
    const slotId = first?._id ?? ''
    await api.call('reception.cancel', { slotId }, { openid: 'lin' })
    expect((await slots()).find(({ _id }) => _id === slotId)?.personId).toBe(api.personId(owner))
    await api.call('reception.cancel', { slotId }, { openid: owner })
    const n = Number(slotId.slice(-2))
    expect(await book('lin', n)).toMatchObject({ data: { number: `${n} 号` } })
    // Sent again it is the same booking; another slot of the day is refused.
    expect(await book('lin', n)).toMatchObject({ ok: true })
    expect((await day())?.myNumber).toBe(`${n} 号`)
    const shown = JSON.stringify(await day('zhou'))
    expect(shown).not.toContain(api.personId('lin'))
    const other = (await slots()).find(({ _id }) => _id !== slotId)
    const second =
      Array.from({ length: 100 }, (_, k) => `crowd${k}`).find(
        (one) => api.personId(one) === other?.personId,
      ) ?? ''
    await api.call('reception.cancel', { slotId: other?._id ?? '' }, { openid: second })
    expect(await book('lin', Number(other?._id.slice(-2)))).toMatchObject({ code: 'RECEPTION_HAS_ONE' })
  })

  it('lists what failed twice in the community', async () => {
    const matter = aMatter('handedOff', NOW, { _id: 'twice', title: '楼道灯又坏了' })
    await load(api, 'consultations', [matter, aMatter('closed', NOW, { _id: 'done' })])
    const event = {
      at: NOW,
      actorId: 'x',
      action: 'consultation.takeToReception',
      compoundId: 'cp1',
      communityId: 'cm1',
      reason: null,
    }
    await load(api, 'audit_events', [
      { ...event, _id: 'e1', subjectId: 'twice' },
      { ...event, _id: 'e2', subjectId: 'done' },
      { ...event, _id: 'e3', subjectId: 'elsewhere', communityId: 'cm2' },
    ])
    const { failedTwice } = await api.call('reception.desk', { communityId: 'cm1' }, ofSecretary)
    expect(failedTwice).toEqual([{ id: 'twice', title: '楼道灯又坏了', compoundName: matter.compoundName }])
  })

  it('what is told there and not settled goes on as her own appeal, once', async () => {
    const slotId = (await slots()).find(({ personId }) => personId === api.personId('lin'))?._id ?? ''
    const record = (change: object) =>
      api.reply(
        'reception.record',
        { slotId, outcome: 'matter', what: '三号楼门口的路灯坏了半年，请修一修。', ...change },
        ofSecretary,
      )
    expect(await record({})).toMatchObject({ code: 'RECEPTION_NOT_BEGUN' })
    atTime(after(300))
    expect(await record({ what: undefined })).toMatchObject({ code: 'REASON_NEEDED' })
    const first = await record({})
    const again = await record({})
    expect(first).toMatchObject({ ok: true })
    expect(again).toEqual({ ...first })
    const appeals = (await stored<AppealDoc>('appeals')).filter(
      ({ authorId }) => authorId === api.personId('lin'),
    )
    expect(appeals).toHaveLength(1)
    expect(appeals[0]?.what).toContain('路灯')
    const { days } = await api.call('reception.desk', { communityId: 'cm1' }, ofSecretary)
    expect(days[0]?.turns.find((one) => one.slotId === slotId)).toMatchObject({
      outcome: 'matter',
      appealId: appeals[0]?._id,
    })
  })

  it('an absent level is shown as absent to everybody', async () => {
    await api.call(
      'reception.attend',
      { dayId: 'cm1_2026-11', present: ['community', 'subdistrict', 'compound'] },
      ofSecretary,
    )
    expect((await day('zhou'))?.attendance).toEqual([
      { level: 'county', present: false },
      { level: 'subdistrict', present: true },
      { level: 'community', present: true },
      { level: 'compound', present: true },
    ])
    expect((await stored<DeadlineDoc>('deadlines')).filter(({ rule }) => rule === 'receptionDay')).toEqual([])
  })

  it('once held asks for the next month’s, which goes one level up where nobody sets it', async () => {
    const line = async () => (await stored<DeadlineDoc>('deadlines')).filter(askedFor('cm1'))
    expect(await line()).toMatchObject([
      { subject: 'cm1_2026-12', desks: ['communitySecretary_cm1'], overdue: false },
    ])
    // The fifth working day of December.
    expect((await line())[0]?.dueAt.toISOString()).toBe('2026-12-07T15:59:59.999Z')
    expect((await api.call('desk.list', {}, ofSecretary)).items).toContainEqual(
      expect.objectContaining({ kind: 'receptionUnset', opens: 'cm1', overdue: false }),
    )
    atTime(new Date('2026-12-08T02:00:00Z'))
    await api.tick()
    expect(await line()).toMatchObject([{ desks: ['countyAdmin_county'], overdue: true }])
    await api.call('reception.set', { ...plan, day: '2026-12-10' }, ofSecretary)
    expect(await line()).toEqual([])
  })

  it('one that nobody marked goes one level up after its day', async () => {
    atTime(new Date('2026-12-10T17:00:00Z'))
    await api.tick()
    const [line] = (await stored<DeadlineDoc>('deadlines')).filter(({ rule }) => rule === 'receptionDay')
    expect(line).toMatchObject({ desks: ['countyAdmin_county'], overdue: true })
    // A month that went by without one is asked for no more: the one that runs is.
    await api.call('reception.attend', { dayId: 'cm1_2026-12', present: [] }, ofSecretary)
    atTime(new Date('2027-02-02T02:00:00Z'))
    await api.tick()
    expect((await stored<DeadlineDoc>('deadlines')).filter(askedFor('cm1'))).toMatchObject([
      { subject: 'cm1_2027-02', desks: ['communitySecretary_cm1'], overdue: false },
    ])
  })

  it('is asked for in a community that never had one, too: for the month whose day can still be set', async () => {
    const asked = async () => (await stored<DeadlineDoc>('deadlines')).filter(askedFor('cm2'))
    for (const { _id } of await asked()) await platformDatabase().collection('deadlines').doc(_id).remove()
    const roundAt = async (moment: string) => {
      atTime(new Date(moment))
      await api.tick()
      return asked()
    }
    const [first, ...more] = await roundAt('2027-03-03T02:00:00Z')
    expect(more).toEqual([])
    expect(first).toMatchObject({ subject: 'cm2_2027-03', desks: ['communitySecretary_cm2'], overdue: false })
    // The fifth working day of March; asked again it stays one line with one limit.
    expect(first?.dueAt.toISOString()).toBe('2027-03-05T15:59:59.999Z')
    expect(await roundAt('2027-03-04T02:00:00Z')).toMatchObject([{ mark: first?.mark }])
    // Where it is too late for a month, the next one is asked for.
    await platformDatabase().collection('deadlines').doc('receptionUnset_cm2_2027-03').remove()
    expect(await roundAt('2027-03-10T02:00:00Z')).toMatchObject([{ subject: 'cm2_2027-04', overdue: false }])
  })
})
