import { newPost } from '../../../cloudfunctions/desk/new-post'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import type { StatementAnswerDoc } from '../../../cloudfunctions/store/statement-answers'
import { startTestApi, type TestApi } from '../../support/api'
import { minutesLater, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { aMatter, askAgain, loadOffice, matter, setState } from '../../support/matter'
import { change, stored } from '../../support/stored'

let api: TestApi
let ids = 0

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadOffice(api)
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))

const BENCHES = '凉亭里多放几把长椅，老人坐着说话。'
const BENCHES_TOO = '凉亭里放几把长椅吧，老人能坐着。'

async function talk(): Promise<{ readonly id: string; readonly proposalId: string }> {
  const id = await aMatter(api, `cs-a${ids++}`, 'proposing', [
    { text: BENCHES, authorId: api.personId('li') },
    { text: BENCHES_TOO, authorId: api.personId('zhao') },
    { text: '把凉亭租给小卖部。', authorId: api.personId('sun') },
    { text: '藏起来的话', state: 'hidden' },
  ])
  const { proposalId } = await api.call(
    'proposal.submit',
    {
      consultationId: id,
      title: '加四把长椅',
      measure: '南边放四把长椅。',
      costYuan: 0,
      payer: 'nobody',
      doer: 'residents',
    },
    { openid: 'li' },
  )
  return { id, proposalId }
}

const answer = (openid: string, id: string, change: object, requestId?: string) =>
  api.reply(
    'statement.answer',
    {
      consultationId: id,
      statementIds: [`${id}-s3`],
      verdict: 'notAdopted',
      reason: '凉亭是大家的，不出租。',
      ...change,
    },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const waiting = (id: string) =>
  api.call('statement.unanswered', { consultationId: id }, { openid: 'secretary' })
const answers = (id: string) => api.call('statement.answers', { consultationId: id })
const notices = async (openid: string) =>
  (await stored<NoticeDoc>('notices')).filter(
    ({ personId, kind }) => personId === api.personId(openid) && kind === 'statementAnswered',
  )

describe('an answer', () => {
  it('takes alike words together, and their authors are told which proposal they went into', async () => {
    const { id, proposalId } = await talk()
    const before = await waiting(id)
    expect(before.groups.map((group) => group.map((one) => one.id))).toEqual([
      [`${id}-s1`, `${id}-s2`],
      [`${id}-s3`],
    ])
    expect(before.total).toBe(3)
    const together = {
      statementIds: [`${id}-s1`, `${id}-s2`],
      verdict: 'adopted',
      proposalId,
      reason: '说得对。',
    }
    expect(await answer('secretary', id, together)).toMatchObject({ data: { state: 'public' } })
    for (const openid of ['li', 'zhao']) {
      const { statements } = await api.call('statement.mine', { consultationId: id }, { openid })
      expect(statements[0]?.answer).toMatchObject({
        verdict: 'adopted',
        reason: '说得对。',
        proposal: { number: 1, title: '加四把长椅' },
        by: '王书记',
      })
      expect((await notices(openid)).map(({ subjectId }) => subjectId)).toContain(id)
    }
    const page = await api.call('consultation.page', { consultationId: id })
    expect(page.cards.find((card) => card.id === `${id}-s1`)?.answer?.verdict).toBe('adopted')
    expect(page.cards.find((card) => card.id === `${id}-s3`)?.answer).toBeNull()
    expect((await waiting(id)).total).toBe(1)
    const { answers: shown, unanswered } = await answers(id)
    expect(unanswered).toBe(1)
    expect(shown[0]?.statements.map(({ text }) => text)).toEqual([BENCHES, BENCHES_TOO])
  })

  it('comes once, however often it is sent, and a statement keeps the first', async () => {
    const { id } = await talk()
    const same = await Promise.all(
      Array.from({ length: 6 }, () => answer('secretary', id, {}, `answer-${id}`)),
    )
    for (const one of same) expect(one).toMatchObject({ ok: true })
    expect(
      (await stored<StatementAnswerDoc>('statement_answers')).filter((one) => one.consultationId === id),
    ).toHaveLength(1)
    const told = (await notices('sun')).filter(({ subjectId }) => subjectId === id)
    expect(told).toHaveLength(1)
    expect(await answer('community', id, { reason: '换个说法。' })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    })
  })

  it('of two at the same moment the first that people could read stands', async () => {
    const { id } = await talk()
    await Promise.all([
      answer('secretary', id, { reason: '一。' }),
      answer('community', id, { reason: '二。' }),
    ])
    const quoted = (await answers(id)).answers.filter(({ statements }) => statements.length > 0)
    expect(quoted).toHaveLength(1)
  })

  it('that takes something up names a proposal that may be done, and one that does not names none', async () => {
    const { id, proposalId } = await talk()
    const other = await talk()
    expect(await answer('secretary', id, { verdict: 'adopted' })).toMatchObject({
      code: 'ANSWER_NEEDS_PROPOSAL',
    })
    expect(await answer('secretary', id, { proposalId })).toMatchObject({ code: 'ANSWER_WITHOUT_PROPOSAL' })
    expect(
      await answer('secretary', id, { verdict: 'partlyAdopted', proposalId: other.proposalId }),
    ).toMatchObject({ code: 'PROPOSAL_NOT_FOUND' })
    const forbidden = { proposalId, check: 'forbidden', ground: 'unfair' } as const
    await api.call('proposal.check', forbidden, { openid: 'secretary' })
    expect(await answer('secretary', id, { verdict: 'adopted', proposalId })).toMatchObject({
      code: 'PROPOSAL_FORBIDDEN',
    })
  })

  it('is a secretary’s, to words that people can read, while the matter is on', async () => {
    const { id } = await talk()
    for (const openid of ['li', 'butler', 'elsewhere'])
      expect(await answer(openid, id, {})).toMatchObject({ code: 'NOT_YOUR_POST' })
    for (const statementIds of [[`${id}-s4`], ['st-nobody']])
      expect(await answer('secretary', id, { statementIds })).toMatchObject({ code: 'STATEMENT_NOT_FOUND' })
    expect(await answer('secretary', id, { statementIds: [] })).toMatchObject({ code: 'INPUT_INVALID' })
    for (const state of ['suspended', 'closed'] as const) {
      await setState(id, state)
      expect(await answer('secretary', id, {})).toMatchObject({ code: 'STEP_CLOSED' })
    }
  })

  it('that the machine holds answers nothing until it was let out one level up', async () => {
    const { id } = await talk()
    await api.control.setMood({ mood: 'review' })
    expect(await answer('secretary', id, {})).toMatchObject({ data: { state: 'held' } })
    const meanwhile = await waiting(id)
    expect(meanwhile).toMatchObject({ total: 3, waiting: [{ statements: 1, state: 'held' }] })
    expect(meanwhile.groups.flat().map((one) => one.id)).not.toContain(`${id}-s3`)
    const { items } = await api.call('words.held', {}, { openid: 'community' })
    const held = items.find(({ kind }) => kind === 'answer')
    await api.call(
      'words.decide',
      { id: held?.id ?? '', decision: 'restore', reason: '可以。' },
      { openid: 'community' },
    )
    expect((await waiting(id)).total).toBe(2)
  })

  it('whose author died before its statements had it is completed by the clock', async () => {
    const { id } = await talk()
    await api.control.setMood({ mood: 'error' })
    expect(await answer('secretary', id, {})).toMatchObject({ data: { state: 'pending' } })
    await api.control.setMood({ mood: 'pass' })
    await askAgain(api)
    expect((await answers(id)).unanswered).toBe(2)
    expect((await notices('sun')).filter(({ subjectId }) => subjectId === id)).toHaveLength(1)
  })
})

describe('words that came out after 议事项 had closed', () => {
  afterEach(() => realTime())
  const limits = async (id: string) =>
    (await stored<DeadlineDoc>('deadlines')).filter(
      ({ rule, subject }) => rule === 'lateWords' && subject === id,
    )
  const onDesk = async (openid: string, id: string) =>
    (await api.call('desk.list', {}, { openid })).items.filter((one) => one.opens === id)

  /** Held while people talked, and looked at only when the matter was closed. */
  async function letOutLate(): Promise<{ readonly id: string; readonly statementId: string }> {
    const id = await aMatter(api, `cs-late${ids++}`, 'deliberating')
    await api.control.setMood({ mood: 'review' })
    const said = { consultationId: id, text: '灯别对着窗户。', photoIds: [] }
    const { statementId, state } = await api.call('statement.say', said, { openid: 'li' })
    expect(state).toBe('held')
    await api.control.setMood({ mood: 'pass' })
    const steps = (await matter(id))?.steps.map((one) => ({ ...one, endedAt: new Date() }))
    await change('consultations', id, { state: 'closed', steps })
    const word = { statementId, decision: 'restore', reason: '可以。' } as const
    await api.call('statement.decide', word, { openid: 'secretary' })
    return { id, statementId }
  }

  it('wait on the secretary’s desk with a limit, are answered there, and their author is told', async () => {
    const { id, statementId } = await letOutLate()
    expect(await onDesk('secretary', id)).toMatchObject([{ kind: 'lateWords', waits: 'resident' }])
    expect(await waiting(id)).toMatchObject({ total: 1, open: true })
    expect(await answer('secretary', id, { statementIds: [statementId] })).toMatchObject({
      data: { state: 'public' },
    })
    expect((await answers(id)).answers[0]?.statements).toMatchObject([{ id: statementId }])
    expect((await notices('li')).filter(({ subjectId }) => subjectId === id)).toHaveLength(1)
    expect(await limits(id)).toEqual([])
    expect(await onDesk('secretary', id)).toEqual([])
  })

  it('go one level up where nobody answers in time', async () => {
    const { id } = await letOutLate()
    const place = { countyId: 'county', communityId: 'cm1' }
    const post = newPost('communitySecretary_cm1', 'communitySecretary', 'cm1', '商河社区', place)
    const { _id: key, ...vacant } = post
    const held = { ...vacant, holderId: api.personId('community'), vacant: false }
    await platformDatabase().collection('posts').doc(key).set(held)
    minutesLater(20 * 24 * 60)
    await api.tick()
    expect(await limits(id)).toMatchObject([{ level: 'communitySecretary', overdue: true }])
    const told = (await stored<NoticeDoc>('notices')).filter(({ kind }) => kind === 'lateWordsOverdue')
    expect(told.map(({ subjectId }) => subjectId)).toEqual([id])
  })

  it('owe nobody an answer while people still talk, or where the matter was called off', async () => {
    const id = await aMatter(api, `cs-late${ids++}`, 'cancelled', [
      { state: 'folded', desk: 'branchSecretary_cp1' },
    ])
    const word = { statementId: `${id}-s1`, decision: 'restore', reason: '可以。' } as const
    await api.call('statement.decide', word, { openid: 'secretary' })
    expect(await limits(id)).toEqual([])
    const { id: talking } = await talk()
    expect(await answer('secretary', talking, {})).toMatchObject({ ok: true })
    expect(await limits(talking)).toEqual([])
  })
})
