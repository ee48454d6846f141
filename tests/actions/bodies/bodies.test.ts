import type { InputOf } from '@shared/contract/actions'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { CommitteeDoc } from '../../../cloudfunctions/store/committees'
import { startTestApi, type TestApi } from '../../support/api'
import { holdsPost, liveAt } from '../../support/butlers'
import { atTime, realTime } from '../../support/clock'
import { loadPlaces } from '../../support/neighbours'
import { change, stored } from '../../support/stored'

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const MONDAY = at('2026-11-23 09:00')

let api: TestApi

beforeAll(async () => {
  atTime(MONDAY)
  api = await startTestApi()
  await loadPlaces(api)
  await holdsPost(api, 'secretary', 'branchSecretary', 'cp1', '王书记')
  await holdsPost(api, 'community', 'communitySecretary', 'cm1', '李书记')
  await holdsPost(api, 'butler', 'redButler', 'cp1-b01-u1', '何管家')
  await liveAt(api, ['neighbour'])
})
beforeEach(async () => {
  atTime(MONDAY)
  await platformDatabase().collection('committees').doc('cp1').remove()
  await platformDatabase().collection('committee_history').where({ compoundId: 'cp1' }).remove()
  await platformDatabase().collection('deadlines').doc('committeeShare_cp1').remove()
})
afterAll(async () => {
  realTime()
  await api.close()
})

type Member = InputOf<'bodies.joinCommittee'>
const members = (party: number, all: number) =>
  Array.from(
    { length: all },
    (_, index): Pick<Member, 'label' | 'role' | 'partyMember'> => ({
      label: `${'周吴郑冯陈褚卫蒋'.charAt(index)}委员`,
      role: index === 0 ? 'chair' : 'member',
      partyMember: index < party,
    }),
  )

const elect = (party: number, all: number, requestId?: string) =>
  api.reply(
    'bodies.recordCommittee',
    { compoundId: 'cp1', electedOn: '2026-11-20', termEnds: '2031-11-19', members: members(party, all) },
    { openid: 'secretary', ...(requestId === undefined ? {} : { requestId }) },
  )
const show = (openid = 'secretary') => api.call('bodies.show', { compoundId: 'cp1' }, { openid })
const profile = () => api.call('community.compound', { compoundId: 'cp1' })
const seatOf = async (label: string) => {
  const seat = (await show()).committee?.members.find((one) => one.label === label)
  if (!seat) throw new Error(`${label} has no seat`)
  return seat.seatId
}
const leave = async (label: string, requestId?: string) =>
  api.reply(
    'bodies.leaveCommittee',
    { compoundId: 'cp1', seatId: await seatOf(label), reason: 'resigned' },
    { openid: 'secretary', ...(requestId === undefined ? {} : { requestId }) },
  )
const join = (partyMember: boolean, requestId?: string) =>
  api.reply(
    'bodies.joinCommittee',
    { compoundId: 'cp1', label: '韩委员', role: 'member', partyMember },
    { openid: 'secretary', ...(requestId === undefined ? {} : { requestId }) },
  )
const onDesk = async (openid: string) =>
  (await api.call('desk.list', {}, { openid })).items.filter(({ kind }) => kind === 'committeeShare')

describe('the share of Party members of a committee', () => {
  it('does not hold with 3 of 5, and the desk says so; with 4 of 6 it holds', async () => {
    expect(await elect(3, 5)).toMatchObject({
      data: { share: { partyMembers: 3, members: 5, permille: 600, holds: false, needed: 4 } },
    })
    expect(await onDesk('secretary')).toMatchObject([{ opens: 'cp1', where: '桂园小区', section: 'waiting' }])

    expect(await elect(4, 6)).toMatchObject({ data: { share: { permille: 666, holds: true, dueAt: null } } })
    expect(await onDesk('secretary')).toEqual([])
  })

  it('breaks when a member of the Party leaves, and is whole again after the by-election', async () => {
    await elect(4, 6)
    expect(await leave('吴委员')).toMatchObject({ data: { share: { partyMembers: 3, holds: false } } })
    expect(await onDesk('secretary')).toHaveLength(1)
    expect(await join(true)).toMatchObject({ data: { share: { partyMembers: 4, members: 6, holds: true } } })
    expect(await onDesk('secretary')).toEqual([])
  })

  it('goes on holding when somebody else leaves', async () => {
    await elect(4, 6)
    expect(await leave('褚委员')).toMatchObject({
      data: { share: { partyMembers: 4, members: 5, holds: true } },
    })
    expect(await onDesk('secretary')).toEqual([])
  })

  it('that is left as it is goes one level up after 30 working days, as 逾期', async () => {
    await elect(3, 5)
    const due = (await show()).committee?.share.dueAt ?? ''
    expect(due).toBe(at('2027-01-05 00:00').toISOString())
    // A second departure does not move the limit.
    atTime(at('2026-11-30 09:00'))
    await leave('吴委员')
    expect((await show()).committee?.share).toMatchObject({ holds: false, dueAt: due })
    atTime(at('2027-01-05 09:00'))
    await api.tick()
    expect(await onDesk('community')).toMatchObject([{ opens: 'cp1', overdue: true }])
    expect(await onDesk('secretary')).toEqual([])
  })
})

describe('who is a member of the Party', () => {
  it('is read in no answer and in no document, and neighbours are told only whether the share holds', async () => {
    await elect(4, 6)
    expect(JSON.stringify(await show())).not.toContain('partyMember"')
    expect((await profile()).committee).toEqual({
      name: '桂园小区业主委员会',
      members: 6,
      share: 'holds',
    })
    const [{ members: kept } = { members: [] }] = await stored<CommitteeDoc>('committees')
    expect(new Set(kept.map((seat) => Object.keys(seat).sort().join())).size).toBe(1)
    expect(new Set(kept.map(({ partyMark }) => partyMark)).size).toBe(6)
  })

  it('cannot be worked out from a departure: nothing is said while a seat is empty', async () => {
    await elect(4, 6)
    await leave('吴委员')
    expect((await profile()).committee).toMatchObject({ members: 5, share: 'untold' })
    await join(false)
    expect((await profile()).committee).toMatchObject({ members: 6, share: 'fails' })
  })
})

describe('what is entered about a committee', () => {
  it('is the same when it is sent twice', async () => {
    const first = await elect(4, 6, 'elect-once-1')
    expect(first).toMatchObject({ ok: true })
    expect(await elect(4, 6, 'elect-once-1')).toEqual(first)
    expect((await show()).history).toHaveLength(1)
    await leave('陈委员')
    const joined = await join(true, 'join-once-1')
    expect(await join(true, 'join-once-1')).toEqual(joined)
    expect((await show()).committee).toMatchObject({ seats: 6, share: { partyMembers: 5, members: 6 } })
    expect(await join(true)).toMatchObject({ code: 'COMMITTEE_FULL' })
  })

  it('loses nobody when two leave at the same moment', async () => {
    await elect(5, 7)
    const [one, other] = [await seatOf('吴委员'), await seatOf('卫委员')]
    await Promise.all(
      [one, other].map((seatId) =>
        api.call(
          'bodies.leaveCommittee',
          { compoundId: 'cp1', seatId, reason: 'movedAway' },
          { openid: 'secretary' },
        ),
      ),
    )
    expect((await show()).committee).toMatchObject({ seats: 7, share: { members: 5, partyMembers: 4 } })
  })

  it('keeps who came and went, and who entered it, with an event of the audit', async () => {
    await elect(4, 6)
    await leave('吴委员')
    expect((await show()).history.slice(0, 2)).toMatchObject([
      { event: 'left', label: '吴委员', by: '王书记', reason: 'resigned' },
      { event: 'elected', label: null, by: '王书记' },
    ])
    const { data } = await platformDatabase()
      .collection('audit_events')
      .where({ action: 'bodies.leaveCommittee' })
      .get()
    expect((data as AuditEventDoc[])[0]).toMatchObject({ subjectId: 'cp1', reason: 'resigned' })
  })

  it('refuses a list without a chair, too few, and a term that is over', async () => {
    const fault = (input: Partial<InputOf<'bodies.recordCommittee'>>) =>
      api.reply(
        'bodies.recordCommittee',
        {
          compoundId: 'cp1',
          electedOn: '2026-11-20',
          termEnds: '2031-11-19',
          members: members(4, 6),
          ...input,
        },
        { openid: 'secretary' },
      )
    expect(await fault({ members: members(2, 2) })).toMatchObject({ code: 'COMMITTEE_WRONG' })
    expect(await fault({ members: members(4, 6).slice(1) })).toMatchObject({ code: 'COMMITTEE_WRONG' })
    expect(await fault({ electedOn: '2026-11-24' })).toMatchObject({ code: 'TERM_WRONG' })
    expect(await fault({ termEnds: '2026-11-22' })).toMatchObject({ code: 'TERM_WRONG' })
  })

  it('is over only after its chair has left the post here; then the page shows the gap', async () => {
    await elect(4, 6)
    await holdsPost(api, 'chair', 'committeeChair', 'cp1', '周主任')
    const end = () =>
      api.reply('bodies.endCommittee', { compoundId: 'cp1', reason: 'termOver' }, { openid: 'community' })
    expect(await end()).toMatchObject({ code: 'BODY_HAS_POST' })
    await change('posts', 'committeeChair_cp1', { holderId: null, label: null, vacant: true })
    expect(await end()).toMatchObject({ ok: true })
    expect(await end()).toMatchObject({ ok: true })
    expect((await profile()).committee).toBeNull()
    expect((await show()).committee).toBeNull()
  })
})

describe('the property company', () => {
  const enter = (property: InputOf<'bodies.recordProperty'>['property'], openid = 'secretary') =>
    api.reply('bodies.recordProperty', { compoundId: 'cp1', property }, { openid })

  it('is shown with the two Party committees that lead it, and with a gap where one is missing', async () => {
    await enter({ name: '和风物业服务有限公司', since: '2025-03-01', industrySupervisor: null })
    expect((await profile()).property).toEqual({
      name: '和风物业服务有限公司',
      communitySupervisor: '春和社区党委',
      industrySupervisor: null,
    })
    await enter({
      name: '和风物业服务有限公司',
      since: '2025-03-01',
      industrySupervisor: '县物业服务行业党委',
    })
    expect((await profile()).property?.industrySupervisor).toBe('县物业服务行业党委')
  })

  it('may be gone: then the page shows the gap', async () => {
    expect(await enter(null)).toMatchObject({ ok: true })
    expect((await profile()).property).toBeNull()
  })

  it('ends a 三无小区, however it was entered; gone, it is one again', async () => {
    const company = { name: '和风物业服务有限公司', since: '2025-03-01', industrySupervisor: null }
    const told = async () => [
      (await profile()).compound.kind,
      (await api.call('community.home', { compoundId: 'cp1' })).compound.kind,
    ]
    await change('compounds', 'cp1', { kind: 'threeNoCompound', committee: null, property: null })
    expect(await told()).toEqual(['threeNoCompound', 'threeNoCompound'])
    await enter(company)
    expect(await told()).toEqual(['ordinaryCompound', 'ordinaryCompound'])
    await enter(null)
    expect(await told()).toEqual(['threeNoCompound', 'threeNoCompound'])
    await elect(4, 6)
    expect(await told()).toEqual(['ordinaryCompound', 'ordinaryCompound'])
    await change('compounds', 'cp1', { kind: 'commercial' })
  })

  it('is entered by the two secretaries of the place, and by nobody else', async () => {
    const company = { name: '四季物业', since: '2025-03-01', industrySupervisor: null }
    expect(await enter(company, 'community')).toMatchObject({ ok: true })
    for (const openid of ['butler', 'neighbour'])
      expect(await enter(company, openid)).toMatchObject({ code: 'NOT_YOUR_POST' })
  })
})
