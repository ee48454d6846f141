import { dayNameOf } from '@shared/rules/calendar/working-days'

import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { DirectLineDoc } from '../../../cloudfunctions/store/direct-lines'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import type { WorkEntryDoc } from '../../../cloudfunctions/store/works'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { matter } from '../../support/matter'
import { aMatter } from '../../support/matters'
import { takePhoto } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { aPost, aWork, bothPhotos, havePhotos, loadWork } from '../../support/works'
import { load, storeConsultation } from '../../support/world'

/** A Monday morning; the rest of the year is published. */
const NOW = new Date('2026-11-23T02:00:00Z')
const DAY = 86_400_000
let api: TestApi

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadWork(api)
})
afterAll(() => api.close())
beforeEach(async () => {
  atTime(NOW)
  await api.control.setMood({ mood: 'pass' })
})
afterEach(realTime)

const days = (count: number) => atTime(new Date(NOW.getTime() + count * DAY))
const act = (openid: string, action: string, input: object, requestId?: string) =>
  api.reply(action as 'work.show', input as never, { openid, ...(requestId ? { requestId } : {}) })
const show = (consultationId: string, openid = 'lin') => api.call('work.show', { consultationId }, { openid })
const desk = (consultationId: string, openid: string) => api.call('work.desk', { consultationId }, { openid })
const plan = (consultationId: string, openid = 'wang', other: object = {}) =>
  act(openid, 'work.addTask', {
    consultationId,
    what: '给东门第二个垃圾桶加盖',
    ownerKey: 'propertyManager_cp1',
    dueOn: '2026-11-27',
    ...other,
  })
const settle = (consultationId: string, openid: string, taskId: string, as: string, reason?: string) =>
  act(openid, 'work.settleTask', { consultationId, taskId, as, ...(reason ? { reason } : {}) })
const move = (consultationId: string, openid: string, verb: string, other: object = {}) =>
  act(openid, 'consultation.move', { consultationId, verb, ...other })
const taskOf = async (id: string) => (await show(id)).tasks.at(-1)?.id ?? ''
const noticesOf = async (kind: string, id: string) =>
  (await stored<NoticeDoc>('notices')).filter((one) => one.kind === kind && one.subjectId === id)
const evidence = (id: string, openid = 'sun', verdict = 'done') =>
  act(openid, 'work.addEntry', {
    consultationId: id,
    kind: 'evidence',
    text: '到现场看过。',
    photoIds: [],
    verdict,
  })

/** Everything but the keys: a task done, a spot in two photos. */
async function worked(id: string): Promise<void> {
  await plan(id)
  await settle(id, 'wu', await taskOf(id), 'done')
  await havePhotos(api, id)
}

describe('a matter that is worked at', () => {
  it('goes from its task over two photos and three keys to ratings, and is closed by the community secretary alone', async () => {
    const id = await aWork(api, NOW)
    await plan(id)
    await settle(id, 'wu', await taskOf(id), 'done')
    await bothPhotos(api, 'wu', id)
    expect((await matter(id))?.facts).toMatchObject({
      work: { tasks: 1, open: 0, beforeAfter: true },
      keys: { resident: false, butler: false },
    })
    expect(await act('wu', 'work.reportDone', { consultationId: id })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    expect(await act('lin', 'work.answer', { consultationId: id, verdict: 'done' })).toMatchObject({
      code: 'WORK_NOT_DONE',
    })
    expect(await act('qian', 'work.reportDone', { consultationId: id })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    await act('qian', 'work.track', { consultationId: id })
    expect(await act('qian', 'work.reportDone', { consultationId: id })).toMatchObject({ ok: true })
    expect((await matter(id))?.state).toBe('handling')
    expect((await show(id)).doneAt).not.toBeNull()
    expect(await noticesOf('workDone', id)).toHaveLength(1)

    expect(await move(id, 'zhao', 'confirmDone', { rating: 5 })).toMatchObject({
      details: { missing: 'residentAnswered butlerConfirmed' },
    })
    await evidence(id)
    await act('lin', 'work.answer', { consultationId: id, verdict: 'partly' })
    expect(await move(id, 'zhao', 'confirmDone')).toMatchObject({ code: 'MOVE_INCOMPLETE' })
    for (const openid of ['wang', 'qian', 'wu', 'sun', 'ma', 'lin'])
      expect(await move(id, openid, 'confirmDone', { rating: 5 })).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await move(id, 'zhao', 'confirmDone', { rating: 4 })).toMatchObject({
      data: { state: 'evaluating' },
    })
    expect(await show(id)).toMatchObject({
      keys: { resident: true, butler: true, secretary: true },
      officeRating: 4,
      pairs: [{ spot: '东门第二个垃圾桶' }],
    })

    expect((await show(id)).mine.mayRate).toBe(true)
    for (const openid of ['lin', 'he', 'tang'])
      expect(await act(openid, 'work.rate', { consultationId: id, stars: 5, reasons: [] })).toMatchObject({
        ok: true,
      })
    expect(await act('lin', 'work.rate', { consultationId: id, stars: 1, reasons: ['rude'] })).toMatchObject({
      code: 'ALREADY_RATED',
    })
    expect((await matter(id))?.facts?.ratings).toEqual({ count: 3, sum: 15, dissatisfied: 0 })
    const closing = { result: 'effective', reason: '照商量好的办完了。' }
    expect(await move(id, 'wang', 'close', closing)).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await move(id, 'zhao', 'close', closing)).toMatchObject({ data: { state: 'closed' } })
  }, 30_000)

  it('that is rated low comes back once, counts as a false closure, and goes to the reception day the second time', async () => {
    const id = await aWork(api, NOW)
    const round = async () => {
      await worked(id)
      await act('wang', 'work.reportDone', { consultationId: id })
      await evidence(id)
      await act('lin', 'work.answer', { consultationId: id, verdict: 'done' })
      await move(id, 'zhao', 'confirmDone', { rating: 3 })
      expect(await act('he', 'work.rate', { consultationId: id, stars: 2, reasons: [] })).toMatchObject({
        code: 'RATING_REASON_MISSING',
      })
      for (const openid of ['lin', 'he', 'tang'])
        await act(openid, 'work.rate', { consultationId: id, stars: 2, reasons: ['cameBack', 'unfinished'] })
    }
    await round()
    expect(await move(id, 'zhao', 'close', { result: 'effective', reason: '好了。' })).toMatchObject({
      code: 'EVIDENCE_MISSING',
    })
    expect(await move(id, 'zhao', 'reopen', { reason: '盖子又坏了，重新办。' })).toMatchObject({ ok: true })
    expect(await show(id)).toMatchObject({
      reopened: 1,
      keys: { resident: false, butler: false, secretary: false },
      ratings: { count: 0, average: null },
      doneAt: null,
    })
    expect(await move(id, 'zhao', 'confirmDone', { rating: 5 })).toMatchObject({
      details: { missing: 'tasksDone beforeAfter residentAnswered butlerConfirmed' },
    })
    await round()
    expect((await show(id)).lowReasons).toEqual([
      { reason: 'unfinished', count: 3 },
      { reason: 'cameBack', count: 3 },
    ])
    expect(await move(id, 'zhao', 'reopen', { reason: '再办。' })).toMatchObject({ code: 'EVIDENCE_MISSING' })
    expect(
      await move(id, 'zhao', 'takeToReception', { reason: '请四级书记一起看。', until: '2026-12-10' }),
    ).toMatchObject({ data: { state: 'handedOff' } })
    expect((await matter(id))?.process?.moves.at(-1)).toMatchObject({ channel: 'receptionDay' })
    expect((await show(id)).handedTo).toMatchObject({ channel: 'receptionDay' })
    // The month's report counts what was given before it came back, too.
    expect((await matter(id))?.facts).toMatchObject({
      ratings: { count: 3, dissatisfied: 3 },
      earlierRatings: { count: 3, sum: 6, dissatisfied: 3 },
    })
  }, 30_000)

  it('is done only where every task is, and is opened again by the secretary who went to look', async () => {
    const id = await aWork(api, NOW)
    const done = () => act('wang', 'work.reportDone', { consultationId: id })
    expect(await done()).toMatchObject({ code: 'WORK_UNFINISHED' })
    await worked(id)
    await plan(id, 'wang', { what: '再放一个桶' })
    expect(await done()).toMatchObject({ code: 'WORK_UNFINISHED' })
    await settle(id, 'wu', await taskOf(id), 'done')
    expect(await done()).toMatchObject({ ok: true })
    expect(await done()).toMatchObject({ code: 'WORK_ALREADY_DONE' })
    const due = (await matter(id))?.process?.dueAt
    // Three working days from Monday: Thursday ends.
    expect(due && dayNameOf(due)).toBe('2026-11-26')
    const taskIds = [await taskOf(id)]
    expect(await act('wang', 'work.sendBack', { consultationId: id, taskIds })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    expect(await act('zhao', 'work.sendBack', { consultationId: id, taskIds })).toMatchObject({
      data: { tasks: 2, open: 1 },
    })
    expect(await show(id)).toMatchObject({ sentBack: 1, doneAt: null })
    expect((await matter(id))?.process?.dueAt?.getTime()).toBe(NOW.getTime() + 5 * DAY)
  }, 20_000)

  it('that nobody confirms in three working days goes to the county and shows 逾期', async () => {
    const id = await aWork(api, NOW)
    await worked(id)
    await act('wang', 'work.reportDone', { consultationId: id })
    // Who has to confirm cannot put it off by asking for more time.
    const longer = { reason: '再等等。', until: '2026-12-03' }
    expect(await move(id, 'zhao', 'extend', longer)).toMatchObject({ details: { missing: 'notReported' } })
    days(4)
    await api.tick()
    expect((await matter(id))?.process).toMatchObject({ owner: 'countyAdmin', overdue: true, missed: 1 })
    expect((await desk(id, 'ma')).maySendBack).toBe(true)
  }, 20_000)

  it('may be given ten working days more, once and for a reason, by secretary or specialist', async () => {
    const id = await aWork(api, NOW)
    // Promised until Saturday the 28th: ten working days on is Friday the 11th.
    const longer = (until: string) => ({ reason: '等料到货。', until })
    const promised = (await matter(id))?.steps.find(({ step }) => step === 'handling')?.dueAt
    expect(promised && dayNameOf(promised)).toBe('2026-11-28')
    expect(await move(id, 'wang', 'extend', longer('2026-12-01'))).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await move(id, 'qian', 'extend', { until: '2026-12-01' })).toMatchObject({
      code: 'MOVE_INCOMPLETE',
    })
    expect(await move(id, 'qian', 'extend', longer('2026-12-12'))).toMatchObject({ code: 'UNTIL_WRONG' })
    expect(await move(id, 'qian', 'extend', longer('2026-12-11'))).toMatchObject({ ok: true })
    expect(await move(id, 'zhao', 'extend', longer('2026-12-20'))).toMatchObject({
      details: { missing: 'notExtended' },
    })
  }, 20_000)

  it('happens once, however often each act is sent', async () => {
    const id = await aWork(api, NOW)
    await Promise.all(
      [1, 2, 3].map(() =>
        act(
          'wang',
          'work.addTask',
          { consultationId: id, what: '加盖', ownerKey: 'propertyManager_cp1', dueOn: '2026-11-27' },
          `t-${id}`,
        ),
      ),
    )
    expect((await show(id)).tasks).toHaveLength(1)
    const taskId = await taskOf(id)
    for (let n = 0; n < 2; n += 1)
      expect(
        await act('wu', 'work.settleTask', { consultationId: id, taskId, as: 'done' }, `s-${id}`),
      ).toMatchObject({
        data: { tasks: 1, open: 0 },
      })
  }, 20_000)
})

describe('who has it', () => {
  it('is the branch secretary who received it, until another accepts; the chain is seen by everybody', async () => {
    const id = await aWork(api, NOW)
    const offer = (openid: string) =>
      act(openid, 'work.offer', { consultationId: id, ownerKey: 'propertyManager_cp1' })
    const answer = (openid: string, accept: boolean) =>
      act(openid, 'work.answerOffer', { consultationId: id, accept })
    expect(await offer('qian')).toMatchObject({ code: 'NOT_YOUR_POST' })
    await offer('wang')
    expect((await show(id)).chain.map(({ label }) => label)).toEqual(['王书记'])
    expect(await answer('sun', true)).toMatchObject({ code: 'NOT_YOUR_POST' })
    await answer('wu', false)
    expect((await show(id)).chain).toHaveLength(1)
    expect(await answer('wu', true)).toMatchObject({ ok: false })
    await offer('wang')
    await answer('wu', true)
    expect((await show(id)).chain.map(({ label, how }) => [label, how])).toEqual([
      ['王书记', 'received'],
      ['吴经理', 'accepted'],
    ])
    expect(await offer('wang')).toMatchObject({ code: 'NOT_YOUR_POST' })
    // Nobody answers: it stays where it is, and the question is gone.
    await act('wu', 'work.offer', { consultationId: id, ownerKey: 'redButler_cp1-b01-u1' })
    days(3)
    await api.tick()
    expect(await answer('sun', true)).toMatchObject({ ok: false })
    expect((await show(id)).chain.at(-1)?.label).toBe('吴经理')
    // The matter rests: whoever was asked is asked no longer, also once it goes on.
    await act('wu', 'work.offer', { consultationId: id, ownerKey: 'redButler_cp1-b01-u1' })
    const rest = { reason: '等天气好一点。', until: '2026-12-10' }
    expect(await move(id, 'wang', 'suspend', rest)).toMatchObject({ ok: true })
    expect((await show(id)).offeredTo).toBeNull()
    expect(await move(id, 'wang', 'resume', rest)).toMatchObject({ ok: true })
    expect(await answer('sun', true)).toMatchObject({ code: 'OFFER_GONE' })
  }, 20_000)

  it('is followed by the community’s specialist from the first moment of 快办理', async () => {
    const matters = [
      ['cs-followed', 'cm1'],
      ['cs-alone', 'cm2'],
    ] as const
    for (const [_id, communityId] of matters)
      await storeConsultation(api, aMatter('deliberating', NOW, { _id, communityId }), [])
    for (const [_id] of matters) expect(await move(_id, 'wang', 'handle')).toMatchObject({ ok: true })
    expect(await show('cs-followed')).toMatchObject({ tracker: '钱专员', specialists: 1 })
    expect(await show('cs-alone')).toMatchObject({ tracker: null, specialists: 0 })
  }, 20_000)

  it('gives a task back within two working days, and then not any more', async () => {
    const id = await aWork(api, NOW)
    await plan(id)
    const first = await taskOf(id)
    expect(await settle(id, 'sun', first, 'notMine', 'otherDuty')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await settle(id, 'wu', first, 'notMine', 'otherDuty')).toMatchObject({
      data: { tasks: 1, open: 1 },
    })
    expect((await show(id)).tasks[0]).toMatchObject({ state: 'returned', returned: 'otherDuty' })
    expect(await noticesOf('workReturned', id)).toHaveLength(1)
    const give = { consultationId: id, taskId: first, ownerKey: 'redButler_cp1-b01-u1', dueOn: '2026-12-01' }
    expect(await act('wang', 'work.giveTask', { ...give, dueOn: '2027-03-01' })).toMatchObject({
      code: 'TASK_DAY_WRONG',
    })
    expect(await act('wang', 'work.giveTask', give)).toMatchObject({ ok: true })
    expect((await show(id)).tasks[0]?.owner).toMatchObject({ post: 'redButler', label: '孙管家' })
    // Given on Monday: Wednesday is the last day.
    days(3)
    expect(await settle(id, 'sun', first, 'notMine', 'noMeans')).toMatchObject({ code: 'NOT_MINE_LATE' })
    expect(await settle(id, 'sun', first, 'done')).toMatchObject({ ok: true })
  }, 20_000)

  it('falls to whoever answers for a vacant post, and names only posts of this place', async () => {
    const id = await aWork(api, NOW)
    expect(await plan(id, 'wang', { ownerKey: 'propertyManager_cp2' })).toMatchObject({
      code: 'TASK_OWNER_WRONG',
    })
    await load(api, 'posts', [aPost(api, 'branchSecretary', 'cp9', null, '')])
    await load(api, 'posts', [aPost(api, 'committeeChair', 'cp1', null, '')])
    await plan(id, 'wang', { ownerKey: 'committeeChair_cp1' })
    expect((await show(id)).tasks[0]?.owner).toEqual({ post: 'committeeChair', label: null })
    expect(await settle(id, 'wang', await taskOf(id), 'done')).toMatchObject({ ok: true })
  }, 20_000)
})

describe('the desk', () => {
  it('shows a task to whoever has it until it is done, and what is late to the first responsible, too', async () => {
    const id = await aWork(api, NOW)
    await plan(id)
    const lines = async (openid: string) =>
      (await api.call('desk.list', {}, { openid })).items.filter((one) => one.opens === id)
    expect(await lines('wu')).toMatchObject([{ kind: 'workTask', waits: 'neighbours', overdue: false }])
    expect((await lines('wang')).filter(({ kind }) => kind === 'workTask')).toEqual([])
    await act('wang', 'work.offer', { consultationId: id, ownerKey: 'redButler_cp1-b01-u1' })
    expect(await lines('sun')).toMatchObject([{ kind: 'workOffer' }])
    // Due on Friday: on Saturday it is late.
    days(5)
    await api.tick()
    expect(await lines('sun')).toEqual([])
    expect((await lines('wang')).find(({ kind }) => kind === 'workTask')).toMatchObject({ overdue: true })
    expect(await noticesOf('workYours', id)).not.toHaveLength(0)
    await settle(id, 'wu', await taskOf(id), 'done')
    expect((await lines('wu')).filter(({ kind }) => kind === 'workTask')).toEqual([])
  }, 20_000)
})

describe('silence', () => {
  it('reminds after three working days and goes one level up after five; a word begins it anew', async () => {
    const id = await aWork(api, NOW, {}) // a Monday
    await act('wang', 'work.addEntry', {
      consultationId: id,
      kind: 'progress',
      text: '料已经订了。',
      photoIds: [],
    })
    await change('deadlines', `consultationStep_${id}`, { wakeAt: new Date(NOW.getTime() + 99 * DAY) })
    days(3)
    await api.tick()
    expect(await noticesOf('workSilent', id)).toHaveLength(0)
    days(4)
    await api.tick()
    await api.tick()
    expect(await noticesOf('workSilent', id)).toHaveLength(1)
    expect((await matter(id))?.process).toMatchObject({ overdue: false, missed: 0 })
    days(8)
    await api.tick()
    await api.tick()
    expect((await matter(id))?.process).toMatchObject({ overdue: true, missed: 1, owner: 'countyAdmin' })
    const events = (await stored<AuditEventDoc>('audit_events')).filter(
      (one) => one.subjectId === id && ['work.silent', 'work.overdue'].includes(one.action),
    )
    expect(events.map(({ action, reason }) => [action, reason])).toEqual([
      ['work.silent', 'reminded'],
      ['work.overdue', 'raised'],
    ])
  }, 20_000)
})

describe('the resident’s key', () => {
  it('is first of the one who raised it; others after three working days, or three of them against a no', async () => {
    const id = await aWork(api, NOW)
    await worked(id)
    await act('wang', 'work.reportDone', { consultationId: id })
    const answer = (openid: string, verdict: string) =>
      act(openid, 'work.answer', { consultationId: id, verdict })
    expect(await answer('he', 'done')).toMatchObject({ code: 'AUTHOR_ANSWERS_FIRST' })
    expect(await answer('wu', 'done')).toMatchObject({ code: 'NOT_TAKEN_PART' })
    await answer('lin', 'notDone')
    const key = async () => (await matter(id))?.facts?.keys.resident
    expect(await key()).toBe(false)
    for (const openid of ['he', 'tang']) await answer(openid, 'done')
    expect(await key()).toBe(false)
    await answer('guo', 'done')
    expect(await key()).toBe(true)
  }, 20_000)

  it('is not the butler’s own, and her word counts only as long as she stands by it', async () => {
    const id = await aWork(api, NOW)
    await worked(id)
    await evidence(id, 'sun', 'done')
    expect((await matter(id))?.facts?.keys.butler).toBe(true)
    await evidence(id, 'sun', 'notDone')
    expect((await matter(id))?.facts?.keys.butler).toBe(false)
    expect(await evidence(id, 'wu')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await evidence(id, 'wang')).toMatchObject({ code: 'NOT_YOUR_POST' })
  }, 20_000)
})

describe('书记直通车', () => {
  it('goes to the specialist with a clock of its own, and to the county where she is late', async () => {
    const id = await aWork(api, NOW)
    const ask = { consultationId: id, to: 'specialist', text: '请帮忙问问环卫，电话15400000012。' }
    expect(await act('wu', 'work.askDirectly', ask)).toMatchObject({ code: 'NOT_YOUR_POST' })
    await act('wang', 'work.askDirectly', ask)
    expect(await noticesOf('directLineAsked', id)).toHaveLength(1)
    expect(JSON.stringify(await show(id))).not.toContain('环卫')
    const [line] = (await desk(id, 'qian')).lines
    expect(line).toMatchObject({ mayAnswer: true, overdue: false, by: '王书记' })
    expect(line?.text).not.toContain('15400000012')
    expect((await desk(id, 'ma')).lines[0]?.mayAnswer).toBe(false)
    days(3)
    await api.tick()
    expect((await show(id)).lines[0]).toMatchObject({ overdue: true, answeredAt: null })
    const answer = { consultationId: id, lineId: line?.id, text: '环卫明天来换桶。' }
    expect(await act('ma', 'work.answerDirectly', answer)).toMatchObject({ ok: true })
    expect(await act('qian', 'work.answerDirectly', answer)).toMatchObject({ ok: false })
    expect(await noticesOf('directLineAnswered', id)).toHaveLength(1)
  }, 20_000)

  it('an answer sent again stands; its request cannot stand for another line', async () => {
    const id = await aWork(api, NOW)
    const ask = { consultationId: id, to: 'county', text: '请帮忙问问环卫。' }
    await act('wang', 'work.askDirectly', ask)
    await act('wang', 'work.askDirectly', { ...ask, text: '还有一处井盖松了。' })
    const [one, two] = (await desk(id, 'ma')).lines.map((line) => line.id)
    const answer = (lineId?: string) =>
      act('ma', 'work.answerDirectly', { consultationId: id, lineId, text: '明天来。' }, 'same-answer')
    expect(await answer(one)).toMatchObject({ ok: true })
    expect(await answer(one)).toMatchObject({ ok: true })
    expect(await answer(two)).toMatchObject({ code: 'REQUEST_REUSED' })
    const lines = (await stored<DirectLineDoc>('direct_lines')).filter((line) => line.consultationId === id)
    expect(lines.filter(({ answer: given }) => given).map(({ _id }) => _id)).toEqual([one])
    expect(await noticesOf('directLineAnswered', id)).toHaveLength(1)
  }, 20_000)

  it('leads to the county where a community has no specialist', async () => {
    const id = await aWork(api, NOW, { communityId: 'cm2' })
    const ask = { consultationId: id, to: 'specialist', text: '请帮忙。' }
    expect(await act('wang', 'work.askDirectly', ask)).toMatchObject({ code: 'NO_SPECIALIST' })
    expect(await act('wang', 'work.askDirectly', { ...ask, to: 'county' })).toMatchObject({ ok: true })
    expect(await show(id)).toMatchObject({ specialists: 0, tracker: null })
  }, 20_000)
})

it('takes over the number of a call to 12345 by hand, and no number that is somebody’s', async () => {
  const id = await aWork(api, NOW)
  const record = (number: string, calledOn = '2026-11-22') =>
    act('wang', 'work.recordCall', { consultationId: id, number, calledOn })
  expect(await record('15400000012')).toMatchObject({ code: 'CALL_WRONG' })
  expect(await record('DZ2026-0031', '2026-12-22')).toMatchObject({ code: 'CALL_WRONG' })
  await record('DZ2026-0031')
  await record('DZ2026-0031')
  await move(id, 'wang', 'handOff', {
    channel: 'hotline12345',
    reason: '院外的路灯归县里。',
    until: '2026-12-01',
  })
  expect((await show(id)).handedTo).toEqual({
    channel: 'hotline12345',
    askOn: '2026-12-01T15:59:59.999Z',
  })
  await record('DZ2026-0044')
  expect((await show(id)).hotline.map(({ number, by }) => [number, by])).toEqual([
    ['DZ2026-0031', '王书记'],
    ['DZ2026-0044', '王书记'],
  ])
})

describe('a resident without a phone', () => {
  const record = (id: string, openid: string, who: string, verdict = 'done') =>
    act(openid, 'work.recordAnswer', { consultationId: id, verdict, who, reason: 'noPhone' })
  const recorded = async (id: string, openid: string, who = 'raised', verdict = 'done') =>
    ((await record(id, openid, who, verdict)) as unknown as { data: { answerId: string } }).data.answerId
  const vouch = (id: string, openid: string, answerId: string) =>
    act(openid, 'work.witnessAnswer', { consultationId: id, answerId })
  const keys = async (id: string) => (await show(id)).keys

  it('says by her butler whether it is done, and it counts once a second person has vouched for it', async () => {
    const id = await aWork(api, NOW)
    await worked(id)
    expect(await record(id, 'wang', 'raised')).toMatchObject({ code: 'WORK_NOT_DONE' })
    await act('wang', 'work.reportDone', { consultationId: id })
    for (const openid of ['zhao', 'lin', 'elsewhere'])
      expect(await record(id, openid, 'raised')).toMatchObject({ code: 'NOT_YOUR_POST' })
    const answerId = await recorded(id, 'sun')
    expect(await record(id, 'wang', 'raised')).toMatchObject({ code: 'AUTHOR_ANSWERED' })
    expect(await keys(id)).toMatchObject({ resident: false })
    expect(await vouch(id, 'sun', answerId)).toMatchObject({ code: 'SECOND_WITNESS_NEEDED' })
    expect(await vouch(id, 'zhao', answerId)).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await vouch(id, 'elsewhere', answerId)).toMatchObject({ code: 'NOT_TAKEN_PART' })
    expect((await show(id, 'he')).mine.toWitness).toMatchObject([{ id: answerId, by: '孙管家' }])
    expect((await show(id, 'zhao')).mine.toWitness).toEqual([])
    await vouch(id, 'he', answerId)
    await vouch(id, 'he', answerId)
    expect(await show(id)).toMatchObject({ keys: { resident: true }, byHand: 1 })
    expect(await noticesOf('workAnsweredForYou', id)).toHaveLength(1)
    // Nobody turns two keys: who wrote it down and who vouched bring no evidence.
    expect(await evidence(id)).toMatchObject({ code: 'NOT_YOUR_POST' })

    // What she says herself takes its place.
    await act('lin', 'work.answer', { consultationId: id, verdict: 'notDone' })
    expect(await show(id)).toMatchObject({ keys: { resident: false }, byHand: 0 })
  }, 20_000)

  it('who did not raise it waits like any other, and nobody on the spot writes her word down', async () => {
    const id = await aWork(api, NOW)
    await worked(id)
    await act('wang', 'work.reportDone', { consultationId: id })
    await evidence(id)
    expect(await record(id, 'sun', 'tookPart')).toMatchObject({ code: 'NOT_YOUR_POST' })
    const answerId = await recorded(id, 'wang', 'tookPart')
    expect(await vouch(id, 'sun', answerId)).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await vouch(id, 'tang', answerId)).toMatchObject({ code: 'AUTHOR_ANSWERS_FIRST' })
    days(4)
    await vouch(id, 'tang', answerId)
    expect(await keys(id)).toMatchObject({ resident: true, butler: true })
    expect((await desk(id, 'wang')).mayRecordAnswer).toBe(true)
    await recorded(id, 'wang', 'tookPart')
    await recorded(id, 'wang', 'tookPart')
    expect(await record(id, 'wang', 'tookPart')).toMatchObject({ code: 'BY_HAND_FULL' })
  }, 20_000)
})

it('a photo that is found unsuitable later takes back what rested on it', async () => {
  const id = await aWork(api, NOW)
  await plan(id)
  await settle(id, 'wu', await taskOf(id), 'done')
  await bothPhotos(api, 'wu', id)
  expect((await matter(id))?.facts?.work).toMatchObject({ beforeAfter: true })
  const refuse = async (kind: string) => {
    const entries = await stored<WorkEntryDoc>('work_entries')
    const [photoId = ''] =
      entries.find((one) => one.consultationId === id && one.kind === kind)?.photoIds ?? []
    await change('photos', photoId, { verdict: 'risky', dueAt: new Date(Date.now() - 1000) })
    await api.tick()
  }
  await refuse('after')
  expect((await matter(id))?.facts?.work).toMatchObject({ beforeAfter: false })
  expect((await show(id)).pairs).toEqual([])
  await api.tick()
  expect((await show(id)).entries).toHaveLength(2)

  const photoId = await takePhoto(api, 'sun', undefined, 'work')
  await api.pushesTaken()
  const seen = {
    consultationId: id,
    kind: 'evidence',
    text: '看过了。',
    photoIds: [photoId],
    verdict: 'done',
  }
  await act('sun', 'work.addEntry', seen)
  expect(await show(id)).toMatchObject({ keys: { butler: true } })
  await refuse('evidence')
  expect(await show(id)).toMatchObject({ keys: { butler: false } })
}, 20_000)

it('a desk goes from twelve lines to none: what needs no words by one tap on the line', async () => {
  const openid = 'zhao'
  const lines = async () => (await api.call('desk.list', {}, { openid })).items
  const left = await lines()
  const mine = async () => (await lines()).filter(({ id }) => !left.some((one) => one.id === id))
  for (let n = 0; n < 4; n += 1) {
    const offered = await aWork(api, NOW)
    await act('wang', 'work.offer', { consultationId: offered, ownerKey: 'communitySecretary_cm1' })
    await plan(await aWork(api, NOW), 'wang', { ownerKey: 'communitySecretary_cm1' })
  }
  await api.control.setMood({ mood: 'review' })
  for (const text of ['料订了。', '明天进场。'])
    await act('wang', 'work.addEntry', {
      consultationId: await aWork(api, NOW),
      kind: 'progress',
      text,
      photoIds: [],
    })
  await api.control.setMood({ mood: 'pass' })
  for (const text of ['公交站什么时候加雨棚？', '学校门口能不能设个护学岗？'])
    await act('lin', 'question.ask', { compoundId: 'cp1', text })
  expect((await mine()).map(({ kind }) => kind).sort()).toEqual([
    ...Array(2).fill('deputyQuestion'),
    ...Array(2).fill('heldWords'),
    ...Array(4).fill('workOffer'),
    ...Array(4).fill('workTask'),
  ])

  for (const { kind, opens, acts } of await mine()) {
    const [first] = acts
    if (first?.act === 'acceptOffer')
      await act(openid, 'work.answerOffer', { consultationId: opens, accept: true })
    if (first?.act === 'finishTask') await settle(opens, openid, first.on ?? '', 'done')
    if (kind === 'heldWords')
      await act(openid, 'words.decide', { id: opens, decision: 'restore', reason: '看过了。' })
    if (kind === 'deputyQuestion')
      await act(openid, 'question.answer', { questionId: opens, text: '问过了，下月动工。' })
  }
  expect(await mine()).toEqual([])
}, 30_000)

it('offers no single tap where nobody could tell which of several tasks is meant', async () => {
  const id = await aWork(api, NOW)
  await plan(id)
  await plan(id, 'wang', { what: '再换一把锁' })
  const line = (await api.call('desk.list', {}, { openid: 'wu' })).items.find(({ opens }) => opens === id)
  expect(line).toMatchObject({ kind: 'workTask', acts: [] })
}, 20_000)
