import { randomUUID } from 'node:crypto'

import type { AddMinutesNoteInput, MinutesSigner, WriteMinutesInput } from '@shared/contract/minutes'
import type { MarkStatutoryInput, StatutoryGround } from '@shared/contract/statutory'

import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { MinutesDoc } from '../../../cloudfunctions/store/minutes'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import { startTestApi, type TestApi } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { aDeliberation } from '../../support/deliberation'
import { withoutLeaks } from '../../support/leaks'
import { HOST, loadSessionWorld, residentsOf } from '../../support/sessions'
import { change, stored } from '../../support/stored'

const DAY_MINUTES = 24 * 60
const BUTLER = { openid: 'sun' } as const
const COMMUNITY = { openid: 'li' } as const
let api: TestApi
let lin = ''

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadSessionWorld(api)
  ;[lin = ''] = await residentsOf(api, 1)
}, 60_000)
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))
afterEach(() => realTime())

const text = (consultationId: string, more: Partial<WriteMinutesInput> = {}): WriteMinutesInput => ({
  consultationId,
  outcome: 'majorityView',
  adoptedIds: [`${consultationId}-pr1`],
  conclusion: '车棚两头各装一盏感应灯，有事打15400000012。',
  viewsFor: ['晚上看得清。'],
  viewsAgainst: ['怕晃着一楼。'],
  minority: '一楼两户怕夜里反复亮。',
  ...more,
})
const write = (
  consultationId: string,
  more: Partial<WriteMinutesInput> = {},
  as: { readonly openid: string } = BUTLER,
  requestId = randomUUID(),
) => api.reply('minutes.write', text(consultationId, more), { ...as, requestId })
const show = (consultationId: string, as: { readonly openid?: string } = {}) =>
  api.call('minutes.show', { consultationId }, as)
const sign = async (consultationId: string, as: MinutesSigner, who: { readonly openid: string }) => {
  const { minutes } = await show(consultationId)
  const input = { consultationId, as, seal: minutes?.seal ?? '0'.repeat(24) }
  return api.reply('minutes.sign', input, { ...who, requestId: randomUUID() })
}
const signAll = async (matter: string) => {
  for (const [as, who] of [
    ['host', HOST],
    ['recorder', BUTLER],
    ['resident', { openid: lin }],
  ] as const) {
    expect(await sign(matter, as, who)).toMatchObject({ ok: true })
  }
}
const note = (
  consultationId: string,
  kind: AddMinutesNoteInput['note'],
  words: string,
  as: { readonly openid: string } = HOST,
) =>
  api.reply('minutes.note', { consultationId, note: kind, text: words }, { ...as, requestId: randomUUID() })
const factsOf = async (matter: string) =>
  (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === matter)?.facts
const moveOn = (consultationId: string, verb: 'handle' | 'transferStatutory') =>
  api.reply('consultation.move', { consultationId, verb }, HOST)

describe('writing minutes', () => {
  it('brings who came by group from the session itself, masks the words, and shows them to everybody', async () => {
    const matter = await aDeliberation(api)
    expect((await show(matter)).minutes).toBeNull()
    expect(await write(matter)).toMatchObject({ data: { state: 'public' } })
    const { minutes } = await show(matter)
    expect(minutes).toMatchObject({
      outcome: 'majorityView',
      adopted: [{ number: 1, title: '装两盏感应灯' }],
      viewsFor: ['晚上看得清。'],
      viewsAgainst: ['怕晃着一楼。'],
      minority: '一楼两户怕夜里反复亮。',
      sessions: [{ mode: 'roundtable', host: '王书记', present: 6 }],
      sealed: false,
    })
    expect(minutes?.conclusion).toContain('感应灯')
    for (const collection of ['minutes', 'publications', 'consultations'] as const) {
      expect(JSON.stringify(await stored(collection))).not.toContain('15400000012')
    }
    expect(await factsOf(matter)).toMatchObject({
      outcome: 'majorityView',
      minutes: { sealed: false, signatures: [] },
    })
  })

  it('is for people in office, after the session and the poll, and in this step', async () => {
    const matter = await aDeliberation(api)
    expect(await write(matter, {}, { openid: lin })).toMatchObject({ code: 'NOT_YOUR_POST' })
    const early = await aDeliberation(api, { session: { state: 'inSession' } })
    expect(await write(early)).toMatchObject({ code: 'MINUTES_TOO_EARLY' })
    const asked = await aDeliberation(api)
    await api.call(
      'poll.set',
      {
        consultationId: asked,
        proposalIds: [`${asked}-pr1`],
        days: 1,
        hiddenUntilClose: false,
        costOnOwners: false,
      },
      HOST,
    )
    expect(await write(asked)).toMatchObject({ code: 'MINUTES_TOO_EARLY' })
    const late = await aDeliberation(api, { state: 'handling' })
    expect(await write(late)).toMatchObject({ code: 'STEP_CLOSED' })
  })

  it('sent again is the same text; held words are shown to nobody; a new one takes the place', async () => {
    const matter = await aDeliberation(api)
    const requestId = randomUUID()
    await write(matter, {}, BUTLER, requestId)
    await write(matter, {}, BUTLER, requestId)
    expect((await stored<MinutesDoc>('minutes')).filter((one) => one.consultationId === matter)).toHaveLength(
      1,
    )
    await api.control.setMood({ mood: 'review' })
    expect(await write(matter, { conclusion: '换个说法。' })).toMatchObject({ data: { state: 'held' } })
    expect((await show(matter)).minutes?.conclusion).toContain('感应灯')
    await api.control.setMood({ mood: 'pass' })
    await write(matter, { conclusion: '再换个说法。' })
    expect((await show(matter)).minutes?.conclusion).toBe('再换个说法。')
  })
})

describe('minutes that were held, and let out while the matter rested', () => {
  it('are no evidence, say so to who wrote them, and are written anew once it goes on', async () => {
    const matter = await aDeliberation(api)
    await api.control.setMood({ mood: 'review' })
    const written = await write(matter)
    const id = `minutes_${written.ok ? written.data.minutesId : ''}`
    await api.control.setMood({ mood: 'pass' })
    await change('consultations', matter, { state: 'suspended' })
    await api.call('words.decide', { id, decision: 'restore', reason: '没有问题。' }, COMMUNITY)
    await change('consultations', matter, { state: 'deliberating' })
    expect((await show(matter)).minutes).toBeNull()
    const { latest, open } = await api.call('minutes.desk', { consultationId: matter }, BUTLER)
    expect([latest?.state, open]).toEqual(['late', true])
    expect(await write(matter)).toMatchObject({ data: { state: 'public' } })
    expect(await sign(matter, 'host', HOST)).toMatchObject({ ok: true })
  })
})

describe('three signatures', () => {
  it('seal it: host, somebody else in office and a resident, each once and only as what they are', async () => {
    const matter = await aDeliberation(api)
    await write(matter)
    expect(await sign(matter, 'resident', HOST)).toMatchObject({ code: 'SIGNATURE_NOT_YOURS' })
    expect(await sign(matter, 'host', { openid: lin })).toMatchObject({ code: 'SIGNATURE_NOT_YOURS' })
    expect(await sign(matter, 'host', HOST)).toMatchObject({ data: { signatures: ['host'], sealed: false } })
    expect(await sign(matter, 'recorder', HOST)).toMatchObject({ code: 'SIGNATURE_NOT_YOURS' })
    expect(await sign(matter, 'recorder', BUTLER)).toMatchObject({ ok: true })
    expect(await sign(matter, 'resident', { openid: lin })).toMatchObject({ data: { sealed: true } })
    const { minutes, maySign } = await show(matter, HOST)
    expect(minutes?.signatures.map(({ as, name }) => [as, name])).toEqual([
      ['host', '王书记'],
      ['recorder', '孙管家'],
      ['resident', '本小区邻居'],
    ])
    expect(maySign).toEqual([])
    expect(await factsOf(matter)).toMatchObject({
      minutes: { sealed: true, signatures: ['host', 'recorder', 'resident'] },
    })
  })

  it('stand for one text: what is signed is not rewritten, and another seal is refused', async () => {
    const matter = await aDeliberation(api)
    await write(matter)
    const seal = (await show(matter)).minutes?.seal ?? ''
    await write(matter, { conclusion: '改过一版。' })
    expect(await api.reply('minutes.sign', { consultationId: matter, as: 'host', seal }, HOST)).toMatchObject(
      { code: 'MINUTES_CHANGED' },
    )
    await sign(matter, 'host', HOST)
    const before = (await show(matter)).minutes
    expect(await write(matter, { conclusion: '再改一版。' })).toMatchObject({ code: 'MINUTES_SIGNED' })
    expect((await show(matter)).minutes).toEqual(before)
  })

  it('of twenty neighbours at the same moment exactly one is the resident who signs', async () => {
    const matter = await aDeliberation(api)
    await write(matter)
    const neighbours = await residentsOf(api, 8)
    const answers = await Promise.all(neighbours.map((openid) => sign(matter, 'resident', { openid })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await show(matter)).minutes?.signatures).toHaveLength(1)
  }, 30_000)

  it('on the spot the secretary may record as well: a compound with nobody else in office works', async () => {
    const matter = await aDeliberation(api, { session: { mode: 'onsite' } })
    await write(matter, {}, HOST)
    for (const as of ['host', 'recorder'] as const)
      expect(await sign(matter, as, HOST)).toMatchObject({ ok: true })
    expect(await sign(matter, 'resident', { openid: lin })).toMatchObject({ data: { sealed: true } })
  })

  it('open the way on, and nothing else does', async () => {
    const matter = await aDeliberation(api)
    await write(matter)
    expect(await moveOn(matter, 'handle')).toMatchObject({ ok: false })
    await signAll(matter)
    expect(await moveOn(matter, 'handle')).toMatchObject({ data: { state: 'handling' } })
    const before = (await show(matter)).minutes
    expect(await write(matter)).toMatchObject({ ok: false })
    expect(await sign(matter, 'host', COMMUNITY)).toMatchObject({ code: 'STEP_CLOSED' })
    expect((await show(matter)).minutes).toEqual(before)
  })
})

describe('those who see it otherwise', () => {
  it('are answered within five working days of the last signature, once, beside the text', async () => {
    const matter = await aDeliberation(api)
    await write(matter)
    expect(await note(matter, 'dissentAnswer', '早了。')).toMatchObject({ code: 'MINUTES_NOT_FOUND' })
    await signAll(matter)
    const { minutes } = await show(matter)
    expect(minutes?.dissent).toMatchObject({ overdue: false, answer: null })
    expect(await note(matter, 'dissentAnswer', '我说。', BUTLER)).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await note(matter, 'dissentAnswer', '灯罩朝下，十一点后调暗。')).toMatchObject({
      data: { state: 'public' },
    })
    const answered = (await show(matter)).minutes
    expect(answered?.dissent?.answer).toMatchObject({ text: '灯罩朝下，十一点后调暗。', by: '王书记' })
    expect({ ...answered, dissent: minutes?.dissent }).toEqual(minutes)
    expect(await note(matter, 'dissentAnswer', '再说一遍。')).toMatchObject({ code: 'NOTHING_TO_ANSWER' })
    expect((await stored<DeadlineDoc>('deadlines')).filter(({ subject }) => subject === minutes?.id)).toEqual(
      [],
    )
  })

  it('left without an answer show it, and the next level is told', async () => {
    const matter = await aDeliberation(api)
    await write(matter)
    await signAll(matter)
    minutesLater(9 * DAY_MINUTES)
    await api.tick()
    const { minutes } = await show(matter)
    expect(minutes?.dissent).toMatchObject({ overdue: true, answer: null })
    const told = (await stored<NoticeDoc>('notices')).filter(
      ({ kind, subjectId }) => kind === 'dissentOverdue' && subjectId === matter,
    )
    expect(told.map(({ personId }) => personId)).toEqual([api.personId('li')])
    const deadline = (await stored<DeadlineDoc>('deadlines')).find(({ subject }) => subject === minutes?.id)
    expect(deadline).toMatchObject({ rule: 'dissentAnswer', level: 'communitySecretary', overdue: true })
  })

  it('nobody waits where nobody dissented, and a correction stands beside the text', async () => {
    const matter = await aDeliberation(api)
    await write(matter, { outcome: 'consensus', minority: '', viewsAgainst: [] })
    await signAll(matter)
    const before = (await show(matter)).minutes
    expect(before?.dissent).toBeNull()
    expect(await note(matter, 'dissentAnswer', '没有人问。')).toMatchObject({ code: 'NOTHING_TO_ANSWER' })
    expect(await note(matter, 'correction', '电费走公共收益。', BUTLER)).toMatchObject({ ok: true })
    const after = (await show(matter)).minutes
    expect(after?.corrections).toMatchObject([{ text: '电费走公共收益。', by: '孙管家' }])
    expect({ ...after, corrections: [] }).toEqual(before)
  })
})

describe('what owners decide in common', () => {
  const mark = (
    consultationId: string,
    item: 5 | 8 | null,
    as: { readonly openid: string } = HOST,
    ground: StatutoryGround = item === null ? 'wordsOnly' : 'comparedWithLaw',
  ) => api.reply('statutory.mark', { consultationId, item, ground }, { ...as, requestId: randomUUID() })
  const result = (consultationId: string, what: 'passed' | 'notHeld', heldOn: string | null) =>
    api.reply(
      'statutory.result',
      { consultationId, result: what, heldOn },
      { ...HOST, requestId: randomUUID() },
    )

  it('is marked by the secretary, and says so on the page and with its poll', async () => {
    const matter = await aDeliberation(api)
    expect(await mark(matter, 8, { openid: lin })).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await mark(matter, 8)).toMatchObject({ ok: true })
    expect((await api.call('consultation.page', { consultationId: matter })).statutory).toMatchObject({
      item: 8,
      assembly: null,
    })
    expect(await mark(matter, null)).toMatchObject({ ok: true })
    expect(await api.call('consultation.page', { consultationId: matter })).toMatchObject({
      statutory: null,
      statutoryMark: { item: null, ground: 'wordsOnly', by: '王书记' },
    })
  })

  it('is called so, and no longer called so, for a reason that fits, which the audit keeps', async () => {
    const matter = await aDeliberation(api)
    const noGround = { consultationId: matter, item: 8 } as MarkStatutoryInput
    const bare = await api.reply('statutory.mark', noGround, { ...HOST, requestId: randomUUID() })
    expect(bare).toMatchObject({ code: 'INPUT_INVALID' })
    expect(await mark(matter, 8, HOST, 'wordsOnly')).toMatchObject({ code: 'INPUT_INVALID' })
    expect(await mark(matter, null, HOST, 'workNeedsIt')).toMatchObject({ code: 'INPUT_INVALID' })
    await mark(matter, 8)
    // To lift it opens the way to a decision: not for the butler who only has the chair.
    const facts = await factsOf(matter)
    const session = facts?.session && { ...facts.session, hostKey: 'redButler_cp1-b01-u1' }
    await change('consultations', matter, { facts: { ...facts, session } })
    expect(await mark(matter, 5, BUTLER)).toMatchObject({ ok: true })
    expect(await mark(matter, null, BUTLER)).toMatchObject({ code: 'NOT_YOUR_POST' })
    await mark(matter, null, COMMUNITY, 'dailyUpkeep')
    const kept = (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === matter)
    expect(kept?.statutoryMarks).toMatchObject([
      { item: 8, ground: 'comparedWithLaw', by: '王书记' },
      { item: 5, ground: 'comparedWithLaw' },
      { item: null, ground: 'dailyUpkeep' },
    ])
    const events = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ action, subjectId }) => action === 'statutory.mark' && subjectId === matter,
    )
    expect(events.map(({ reason }) => reason).sort()).toEqual([
      'item5 comparedWithLaw',
      'item8 comparedWithLaw',
      'none dailyUpkeep',
    ])
  })

  it('never ends in a decision here, only with the assembly, with an owner and a day', async () => {
    const matter = await aDeliberation(api)
    await mark(matter, 5)
    for (const outcome of ['consensus', 'majorityView'] as const) {
      expect(await write(matter, { outcome })).toMatchObject({ code: 'OWNERS_DECIDE' })
    }
    expect(await write(matter, { outcome: 'transferredStatutory' })).toMatchObject({ ok: true })
    await signAll(matter)
    expect(await moveOn(matter, 'handle')).toMatchObject({ ok: false })
    expect(await moveOn(matter, 'transferStatutory')).toMatchObject({
      data: { state: 'transferredStatutory' },
    })
    const { statutory } = (await factsOf(matter)) ?? {}
    expect(statutory).toMatchObject({ item: 5, ownerId: 'branchSecretary_cp1', answered: false })
    expect(Math.round(((statutory?.askAt.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(60)
    const consultation = (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === matter)
    expect(consultation?.process).toMatchObject({ owner: 'branchSecretary', dueAt: statutory?.askAt })
  })

  it('also where only the adopted proposal is such a matter', async () => {
    const matter = await aDeliberation(api, { checks: ['statutory', 'none'] })
    expect(await write(matter)).toMatchObject({ code: 'OWNERS_DECIDE' })
    expect(await write(matter, { outcome: 'transferredStatutory' })).toMatchObject({
      code: 'STATUTORY_UNMARKED',
    })
  })

  it('keeps what the assembly answered, beside what it answered before', async () => {
    const matter = await aDeliberation(api)
    expect(await result(matter, 'passed', '2026-11-20')).toMatchObject({ ok: false })
    await mark(matter, 5)
    await write(matter, { outcome: 'transferredStatutory', minority: '' })
    await signAll(matter)
    await moveOn(matter, 'transferStatutory')
    expect(await result(matter, 'passed', null)).toMatchObject({ code: 'INPUT_INVALID' })
    expect(await result(matter, 'passed', '2999-01-01')).toMatchObject({ code: 'INPUT_INVALID' })
    expect(await result(matter, 'notHeld', null)).toMatchObject({ ok: true })
    expect(await result(matter, 'passed', '2025-12-20')).toMatchObject({ ok: true })
    const page = await api.call('consultation.page', { consultationId: matter })
    expect(page.statutory?.assembly).toEqual({ result: 'passed', heldOn: '2025-12-20' })
    const kept = (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === matter)
    expect(kept?.assembly).toMatchObject([{ result: 'notHeld' }, { result: 'passed' }])
    expect(kept?.facts?.statutory?.answered).toBe(true)
    const events = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ action, subjectId }) => action === 'statutory.result' && subjectId === matter,
    )
    expect(events).toHaveLength(2)
  })
})

describe('the desk of whoever writes', () => {
  it('says what is still open and where the last text stands', async () => {
    const matter = await aDeliberation(api, { session: { state: 'announced' } })
    const desk = () => api.call('minutes.desk', { consultationId: matter }, BUTLER)
    expect(await desk()).toMatchObject({ missing: ['session'], latest: null, open: true, answerDueAt: null })
    await change('sessions', `ss-${matter}`, { state: 'ended' })
    expect(await desk()).toMatchObject({
      missing: [],
      proposals: [{ number: 1, legal: 'none' }, { number: 2 }],
    })
    await write(matter)
    await signAll(matter)
    expect(await desk()).toMatchObject({ latest: { state: 'public', signed: 3, sealed: true } })
    expect((await desk()).answerDueAt).not.toBeNull()
  })
})
