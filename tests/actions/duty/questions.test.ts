import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import type { QuestionDoc } from '../../../cloudfunctions/store/questions'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { aResidence, loadPerson, loadPlaces } from '../../support/neighbours'
import { post } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { aPost } from '../../support/works'
import { load } from '../../support/world'

// A Monday morning in China: five working days end with the next Monday.
const NOW = new Date('2026-11-16T02:00:00Z')
const DUE = '2026-11-23T15:59:59.999Z'
const WEEK_LATER = new Date('2026-11-24T02:00:00Z')
const WHAT = '小区门口的公交站什么时候能加一个雨棚？'

let api: TestApi

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await loadPlaces(api)
  const officers = [
    ['deputy', '王代表', 'delegateOrCommissioner', 'cm1'],
    ['zhao', '赵书记', 'communitySecretary', 'cm1'],
    ['wang', '王书记', 'branchSecretary', 'cp1'],
  ] as const
  for (const [openid, label, kind, placeId] of officers) {
    await loadPerson(api, openid, { rung: 'phoneVerified', label, posts: [post(kind, placeId)] })
    await load(api, 'posts', [aPost(api, kind, placeId, openid, label)])
  }
  await loadPerson(api, 'ma', {
    rung: 'phoneVerified',
    label: '孟主任',
    posts: [post('countyAdmin', 'county')],
  })
  for (const one of ['lin', 'he', 'tang', 'guo', 'su'])
    await loadPerson(api, one, { rung: 'phoneVerified', residences: [aResidence()] })
  await loadPerson(api, 'far', { residences: [aResidence({ compoundId: 'cp2' })], rung: 'phoneVerified' })
}, 60_000)
beforeEach(() => atTime(NOW))
afterAll(async () => {
  realTime()
  await api.close()
})

const ask = (openid = 'lin', text = WHAT, compoundId = 'cp1') =>
  api.call('question.ask', { compoundId, text }, { openid })
const answer = (openid: string, questionId: string, text = '已经列入明年的计划，三月动工。') =>
  api.reply('question.answer', { questionId, text }, { openid })
const list = async (answered = false, openid?: string) =>
  await api.call('question.list', { placeId: 'cp1', answered }, openid ? { openid } : {})
const desk = async (openid: string) =>
  (await api.call('desk.list', {}, { openid })).items.filter(({ kind }) => kind === 'deputyQuestion')
const find = async (id: string) =>
  (await stored<QuestionDoc>('deputy_questions')).find((one) => one._id === id)
const told = async (openid: string, id: string) =>
  (await stored<NoticeDoc>('notices'))
    .filter(({ personId, subjectId }) => personId === api.personId(openid) && subjectId === id)
    .map(({ kind }) => kind)

describe('a question to 两代表一委员', () => {
  it('stands where everybody reads it, with the compound of its asker and a date, and lies on their desk', async () => {
    const { questionId } = await ask('lin', `${WHAT}我电话15400000012。`)
    const { deputies, questions, counts, communityName } = await list()
    expect({ deputies, communityName }).toEqual({ deputies: ['王代表'], communityName: '春和社区' })
    expect(questions.find(({ id }) => id === questionId)).toMatchObject({
      compoundName: '桂园小区',
      dueAt: DUE,
      overdue: false,
      level: 'deputies',
      answer: null,
    })
    expect(JSON.stringify(questions)).not.toMatch(/15400000012|lin/)
    expect(counts).toMatchObject({ waiting: 1, overdue: 0, answered: 0 })
    expect(await desk('deputy')).toMatchObject([{ opens: questionId, dueAt: DUE, where: '桂园小区' }])
    expect(await desk('zhao')).toEqual([])
    expect(await told('deputy', questionId)).toEqual(['questionYours'])

    expect(await answer('deputy', questionId)).toMatchObject({ ok: true, data: { state: 'public' } })
    const said = { by: '王代表', post: 'delegateOrCommissioner', late: false }
    expect((await list(true)).questions).toMatchObject([{ id: questionId, dueAt: null, answer: said }])
    expect(await told('lin', questionId)).toEqual(['questionAnswered'])
    expect(await desk('deputy')).toEqual([])
    expect(await answer('deputy', questionId, '再补一句。')).toMatchObject({ code: 'QUESTION_MOVED_ON' })
  })

  it('is answered by those who should alone, and by nobody herself', async () => {
    const { questionId } = await ask('he')
    for (const openid of ['zhao', 'ma', 'wang', 'lin'])
      expect(await answer(openid, questionId)).toMatchObject({ code: 'NOT_YOUR_POST' })
    await change('deputy_questions', questionId, { authorId: api.personId('deputy') })
    expect(await answer('deputy', questionId)).toMatchObject({ code: 'ONE_LEVEL_UP' })
    await change('deputy_questions', questionId, { authorId: api.personId('he') })
    expect(
      await api.reply('question.ask', { compoundId: 'cp1', text: WHAT }, { openid: 'far' }),
    ).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
    await api.call('question.withdraw', { questionId }, { openid: 'he' })
  })

  it('that nobody answers in time shows 逾期, counts in the figures, and rises to the secretary, then the county', async () => {
    const { questionId } = await ask('tang')
    atTime(WEEK_LATER)
    expect((await list()).counts.overdue).toBe(1)
    await api.tick()
    await api.tick()
    const raised = (await list()).questions.find(({ id }) => id === questionId)
    expect(raised).toMatchObject({ overdue: true, level: 'communitySecretary' })
    expect(await desk('zhao')).toMatchObject([{ opens: questionId, overdue: true }])
    expect(await desk('deputy')).toEqual([])
    expect(await told('tang', questionId)).toEqual(['questionRaised'])
    expect(await told('zhao', questionId)).toEqual(['questionYours'])
    const missed = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ action, subjectId }) => action === 'question.overdue' && subjectId === questionId,
    )
    expect(missed).toMatchObject([{ compoundId: 'cp1', reason: 'deputies' }])

    atTime(new Date('2026-12-02T02:00:00Z'))
    await api.tick()
    expect(await find(questionId)).toMatchObject({ level: 'countyAdmin', missed: 2 })
    // Whoever was meant still may, and everybody reads that it came late.
    expect(await answer('deputy', questionId)).toMatchObject({ ok: true })
    expect(await find(questionId)).toMatchObject({ state: 'answered', answer: { late: true } })
    expect((await stored<DeadlineDoc>('deadlines')).filter(({ subject }) => subject === questionId)).toEqual(
      [],
    )
  })

  it('that the machine holds is read by its asker alone until a person let it out', async () => {
    await api.control.setMood({ mood: 'review' })
    const { questionId, state } = await ask('su')
    await api.control.setMood({ mood: 'pass' })
    expect(state).toBe('held')
    expect((await list()).questions.map(({ id }) => id)).not.toContain(questionId)
    expect((await list(false, 'su')).mine).toMatchObject([{ id: questionId, state: 'held' }])
    expect(await api.reply('question.show', { questionId }, { openid: 'lin' })).toMatchObject({
      code: 'QUESTION_NOT_FOUND',
    })
    const { items } = await api.call('words.held', {}, { openid: 'zhao' })
    const held = items.find(({ kind }) => kind === 'question')
    const decide = { id: held?.id ?? '', decision: 'restore' as const, reason: '可以问。' }
    await api.call('words.decide', decide, { openid: 'zhao' })
    expect(await find(questionId)).toMatchObject({ state: 'asked', level: 'deputies' })
  })

  it('lies on the desk again where its answer is not let out, with the time that it had', async () => {
    const { questionId } = await ask('guo')
    await api.control.setMood({ mood: 'review' })
    expect(await answer('deputy', questionId)).toMatchObject({ data: { state: 'held' } })
    await api.control.setMood({ mood: 'pass' })
    expect((await desk('deputy')).map(({ opens }) => opens)).not.toContain(questionId)
    const seen = () => api.call('question.show', { questionId }, { openid: 'deputy' })
    expect(await seen()).toMatchObject({ question: { answer: null }, may: [], draft: { state: 'held' } })
    const { items } = await api.call('words.held', {}, { openid: 'zhao' })
    const held = items.find(({ kind }) => kind === 'questionAnswer')
    await api.call(
      'words.decide',
      { id: held?.id ?? '', decision: 'keepHidden', reason: '请不要写到具体的人。' },
      { openid: 'zhao' },
    )
    expect(await seen()).toMatchObject({ may: ['answer'], draft: { reason: '请不要写到具体的人。' } })
    expect(await desk('deputy')).toContainEqual(expect.objectContaining({ opens: questionId, dueAt: DUE }))
    expect(await answer('deputy', questionId)).toMatchObject({ data: { state: 'public' } })
  })

  it('is asked three times a month at most, and taken back by its asker alone', async () => {
    const mine = await Promise.all(['二', '三'].map((n) => ask('he', `第${n}个问题。`)))
    const more = { compoundId: 'cp1', text: '第四个问题。' }
    expect(await api.reply('question.ask', more, { openid: 'he' })).toMatchObject({
      code: 'QUESTIONS_MONTH_USED',
    })
    const questionId = mine[0]?.questionId ?? ''
    const withdraw = (openid: string) => api.reply('question.withdraw', { questionId }, { openid })
    expect(await withdraw('lin')).toMatchObject({ code: 'QUESTION_NOT_FOUND' })
    expect([await withdraw('he'), await withdraw('he')]).toMatchObject([{ ok: true }, { ok: true }])
    expect((await desk('deputy')).map(({ opens }) => opens)).not.toContain(questionId)
    expect(await api.reply('question.show', { questionId }, {})).toMatchObject({ code: 'QUESTION_NOT_FOUND' })
  })

  it('where nobody is in office says so, and the community’s secretary answers from the beginning', async () => {
    await change('posts', 'delegateOrCommissioner_cm1', { holderId: null, label: null, vacant: true })
    atTime(new Date('2026-12-03T02:00:00Z'))
    const { questionId } = await ask('lin', '谁能替我们问问雨棚？')
    expect(await list()).toMatchObject({ deputies: [] })
    expect((await list()).questions.find(({ id }) => id === questionId)).toMatchObject({
      level: 'communitySecretary',
      overdue: false,
    })
    expect((await desk('zhao')).map(({ opens }) => opens)).toContain(questionId)
    expect(await answer('zhao', questionId)).toMatchObject({ ok: true })
    const { questions } = await list(true)
    expect(questions[0]).toMatchObject({
      id: questionId,
      answer: { by: '赵书记', post: 'communitySecretary' },
    })
  })

  it('asked or answered twice by one intent is one, and two answers leave the first', async () => {
    atTime(new Date('2026-12-03T02:00:00Z'))
    const twice = { openid: 'tang', requestId: 'one-intent' }
    const sent = { compoundId: 'cp1', text: '同一个问题。' }
    const first = await api.call('question.ask', sent, twice)
    expect(await api.call('question.ask', sent, twice)).toEqual(first)
    await change('deputy_questions', first.questionId, { level: 'communitySecretary' })
    const replies = await Promise.all(
      ['一', '二'].map((n) => answer('zhao', first.questionId, `这是第${n}份答复。`)),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await find(first.questionId))?.answer?.state).toBe('public')
    const told = (await stored<AuditEventDoc>('audit_events')).filter(
      ({ action, subjectId }) => action === 'question.answer' && subjectId === first.questionId,
    )
    expect(told).toHaveLength(1)
  })
})
