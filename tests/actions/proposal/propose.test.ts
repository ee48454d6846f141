import type { ProposalDoc } from '../../../cloudfunctions/store/proposals'
import type { PublicationDoc } from '../../../cloudfunctions/store/publications'
import { startTestApi, type TestApi } from '../../support/api'
import { withoutLeaks } from '../../support/leaks'
import { aMatter, askAgain, loadOffice, matter, setState } from '../../support/matter'
import { stored } from '../../support/stored'

let api: TestApi
let ids = 0

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await loadOffice(api)
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))

const proposing = (change: object = {}) => aMatter(api, `cs-p${ids++}`, 'proposing', [], change)
const submit = (openid: string, consultationId: string, change: object = {}, requestId?: string) =>
  api.reply(
    'proposal.submit',
    {
      consultationId,
      title: '凉亭加四把椅子',
      measure: '靠南边放四把带靠背的长椅，下个月装好。',
      costYuan: 1800,
      payer: 'commonIncome',
      doer: 'residents',
      ...change,
    },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const idOf = (answer: Awaited<ReturnType<typeof submit>>) => (answer.ok ? answer.data.proposalId : '')
const list = (consultationId: string, openid?: string) =>
  api.call('proposal.list', { consultationId }, openid ? { openid } : {})
const check = (openid: string, proposalId: string, change: object = { check: 'none' }, requestId?: string) =>
  api.reply('proposal.check', { proposalId, check: 'none', ...change } as never, {
    openid,
    ...(requestId ? { requestId } : {}),
  })

describe('bringing a proposal', () => {
  it('shows measure, cost, who pays and who does it, numbered in the order they came', async () => {
    const consultationId = await proposing()
    expect(await submit('li', consultationId)).toMatchObject({ ok: true, data: { state: 'public' } })
    await submit('zhao', consultationId, { title: '凉亭改书屋', costYuan: 0, payer: 'nobody' })
    const { proposals, open } = await list(consultationId)
    expect(open).toBe(true)
    expect(proposals.map(({ number, title }) => [number, title])).toEqual([
      [1, '凉亭加四把椅子'],
      [2, '凉亭改书屋'],
    ])
    expect(proposals[0]).toMatchObject({
      side: 'resident',
      author: '本小区邻居',
      costYuan: 1800,
      payer: 'commonIncome',
      doer: 'residents',
      legal: null,
    })
  })

  it('says for whom its author speaks, and masks numbers', async () => {
    const consultationId = await proposing()
    for (const [openid, doer] of [
      ['chair', 'committee'],
      ['manager', 'propertyCompany'],
      ['expert', 'community'],
    ]) {
      await submit(openid ?? '', consultationId, { doer, measure: '有事打15400000012。' })
    }
    const { proposals } = await list(consultationId)
    expect(proposals.map(({ side, author }) => [side, author])).toEqual([
      ['committee', '周主任'],
      ['propertyCompany', '吴经理'],
      ['specialist', '郑专员'],
    ])
    expect(JSON.stringify(proposals)).not.toContain('15400000012')
  })

  it('happens once, however often it is sent, and refuses other words under the same id', async () => {
    const consultationId = await proposing()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => submit('li', consultationId, {}, `once-${consultationId}`)),
    )
    expect(new Set(answers.map(idOf)).size).toBe(1)
    expect((await list(consultationId)).proposals).toHaveLength(1)
    expect(await submit('li', consultationId, { title: '别的' }, `once-${consultationId}`)).toMatchObject({
      code: 'REQUEST_REUSED',
    })
  })

  it('gives twenty at the same moment a number each', async () => {
    const consultationId = await proposing()
    await Promise.all(['li', 'zhao', 'sun', 'chair', 'manager'].map((who) => submit(who, consultationId)))
    const numbers = (await list(consultationId)).proposals.map(({ number }) => number)
    expect(numbers).toEqual([1, 2, 3, 4, 5])
    expect((await matter(consultationId))?.proposalsNumbered).toBe(5)
  })

  it('takes two of one person; one that she takes back makes room for another', async () => {
    const consultationId = await proposing()
    const first = idOf(await submit('li', consultationId, { title: '一' }))
    await submit('li', consultationId, { title: '二' })
    expect(await submit('li', consultationId, { title: '三' })).toMatchObject({
      code: 'PROPOSALS_OF_ONE_FULL',
    })
    expect(await api.reply('proposal.withdraw', { proposalId: first }, { openid: 'zhao' })).toMatchObject({
      code: 'PROPOSAL_NOT_FOUND',
    })
    for (let i = 0; i < 2; i += 1)
      expect(await api.call('proposal.withdraw', { proposalId: first }, { openid: 'li' })).toEqual({
        state: 'withdrawn',
      })
    expect(await submit('li', consultationId, { title: '三' })).toMatchObject({ ok: true })
    expect((await list(consultationId)).proposals.map(({ number }) => number)).toEqual([2, 3])
  })

  it('asks cost and payer to go together, and names nobody who is not there', async () => {
    const consultationId = await proposing()
    for (const change of [{ costYuan: 0 }, { payer: 'nobody' }]) {
      expect(await submit('li', consultationId, change)).toMatchObject({ code: 'COST_WITHOUT_PAYER' })
    }
    for (const change of [{ costYuan: -1 }, { costYuan: 1.5 }, { payer: 'landlord' }, { title: '' }]) {
      expect(await submit('li', consultationId, change)).toMatchObject({ code: 'INPUT_INVALID' })
    }
    const threeNo = await proposing({ compoundId: 'cp3', compoundName: '槐花巷小区' })
    expect(await submit('huai', threeNo, { payer: 'propertyCompany' })).toMatchObject({
      code: 'BODY_NOT_HERE',
    })
    expect(await submit('huai', threeNo, { doer: 'committee' })).toMatchObject({ code: 'BODY_NOT_HERE' })
    expect(await submit('huai', threeNo, { doer: 'branch' })).toMatchObject({ ok: true })
  })

  it('is closed in every other step', async () => {
    for (const state of ['asking', 'deliberating', 'handling', 'suspended', 'closed'] as const) {
      const id = await aMatter(api, `cs-${state}-p`, state)
      expect(await submit('li', id)).toMatchObject({ code: 'STEP_CLOSED' })
    }
  })

  it('stays out where the check answers only after the step was over', async () => {
    const consultationId = await proposing()
    await api.control.setMood({ mood: 'error' })
    expect(await submit('li', consultationId)).toMatchObject({ data: { state: 'pending' } })
    await setState(consultationId, 'deliberating')
    await api.control.setMood({ mood: 'pass' })
    await askAgain(api)
    const { proposals, mine } = await list(consultationId, 'li')
    expect(proposals).toEqual([])
    expect(mine.map(({ state }) => state)).toEqual(['late'])
  })
})

describe('the legal check', () => {
  it('counts only what somebody in office has looked at, and follows her when she corrects herself', async () => {
    const consultationId = await proposing()
    const one = idOf(await submit('li', consultationId))
    const two = idOf(await submit('zhao', consultationId, { payer: 'maintenanceFund' }))
    expect((await matter(consultationId))?.facts?.proposals ?? 0).toBe(0)
    expect(await check('secretary', one)).toMatchObject({ data: { legal: { check: 'none', by: '王书记' } } })
    expect(await check('community', two, { check: 'statutory', item: 5 })).toMatchObject({ ok: true })
    expect((await matter(consultationId))?.facts).toMatchObject({
      proposals: 2,
      legal: { none: 1, statutory: 1, forbidden: 0 },
    })
    await check('secretary', one, { check: 'forbidden', ground: 'unfair' })
    expect((await matter(consultationId))?.facts).toMatchObject({
      proposals: 2,
      legal: { none: 0, statutory: 1, forbidden: 1 },
    })
    await api.call('proposal.withdraw', { proposalId: one }, { openid: 'li' })
    expect((await matter(consultationId))?.facts).toMatchObject({
      proposals: 1,
      legal: { none: 0, statutory: 1, forbidden: 0 },
    })
  })

  it('suggests what the words and the money point to', async () => {
    const consultationId = await proposing()
    await submit('li', consultationId, { payer: 'maintenanceFund' })
    await submit('zhao', consultationId, { title: '不交费就断水', measure: '谁不交物业费就停他家的水。' })
    await submit('sun', consultationId)
    const { proposals } = await api.call('proposal.toCheck', { consultationId }, { openid: 'secretary' })
    expect(proposals.map(({ hint }) => hint)).toEqual([
      { check: 'statutory', item: 5 },
      { check: 'forbidden', item: null },
      { check: 'none', item: null },
    ])
  })

  it('names its item or its ground, and is nobody’s on her own proposal', async () => {
    const consultationId = await proposing()
    const id = idOf(await submit('li', consultationId))
    expect(await check('secretary', id, { check: 'statutory' })).toMatchObject({ code: 'LEGAL_ITEM_NEEDED' })
    expect(await check('secretary', id, { item: 5 })).toMatchObject({ code: 'LEGAL_ITEM_NEEDED' })
    expect(await check('secretary', id, { check: 'forbidden' })).toMatchObject({
      code: 'LEGAL_GROUND_NEEDED',
    })
    const own = idOf(await submit('secretary', consultationId))
    expect(await check('secretary', own)).toMatchObject({ code: 'ONE_LEVEL_UP' })
    expect(await check('community', own)).toMatchObject({ ok: true })
    for (const openid of ['li', 'butler', 'elsewhere', 'expert'])
      expect(await check(openid, id)).toMatchObject({ code: 'NOT_YOUR_POST' })
  })

  it('is over with the step: what stands is evidence', async () => {
    const consultationId = await proposing()
    const id = idOf(await submit('li', consultationId))
    await check('secretary', id)
    const before = await stored<ProposalDoc>('proposals')
    await setState(consultationId, 'deliberating')
    expect(await check('secretary', id, { check: 'forbidden', ground: 'unfair' })).toMatchObject({
      code: 'STEP_CLOSED',
    })
    expect(await api.reply('proposal.withdraw', { proposalId: id }, { openid: 'li' })).toMatchObject({
      code: 'STEP_CLOSED',
    })
    expect(await stored<ProposalDoc>('proposals')).toEqual(before)
  })
})

describe('what the machine holds', () => {
  it('waits on the desk of whoever judges it, is let out there, and then has a number', async () => {
    const consultationId = await proposing()
    await api.control.setMood({ mood: 'review' })
    expect(await submit('li', consultationId)).toMatchObject({ data: { state: 'held' } })
    expect((await list(consultationId)).proposals).toEqual([])
    const waiting = async (openid: string) => (await api.call('words.held', {}, { openid })).items
    const [item] = await waiting('secretary')
    expect(item).toMatchObject({ kind: 'proposal', why: 'unsure' })
    const decide = (openid: string, requestId: string) =>
      api.reply(
        'words.decide',
        { id: item?.id ?? '', decision: 'restore', reason: '说的是小区的事。' },
        { openid, requestId },
      )
    expect(await decide('elsewhere', 'held-other')).toMatchObject({ code: 'NOT_YOUR_POST' })
    for (let i = 0; i < 2; i += 1)
      expect(await decide('secretary', 'held-decision')).toMatchObject({ data: { state: 'public' } })
    expect(await decide('community', 'held-late')).toMatchObject({ code: 'NOTHING_TO_DECIDE' })
    expect(await waiting('secretary')).toEqual([])
    expect((await list(consultationId)).proposals.map(({ number }) => number)).toEqual([1])
  })

  it('of a secretary waits one level up', async () => {
    const consultationId = await proposing()
    await api.control.setMood({ mood: 'review' })
    await submit('secretary', consultationId)
    expect((await api.call('words.held', {}, { openid: 'secretary' })).items).toEqual([])
    const [item] = (await api.call('words.held', {}, { openid: 'community' })).items
    expect(item).toMatchObject({ kind: 'proposal' })
    const input = { id: item?.id ?? '', decision: 'keepHidden', reason: '点了人名。' } as const
    expect(await api.reply('words.decide', input, { openid: 'secretary' })).toMatchObject({
      code: 'ONE_LEVEL_UP',
    })
    expect(await api.reply('words.decide', input, { openid: 'community' })).toMatchObject({
      data: { state: 'refused' },
    })
    expect((await list(consultationId, 'secretary')).mine).toMatchObject([
      { state: 'refused', reason: '点了人名。' },
    ])
  })

  it('lies on a desk wherever the function died over it, once the same was sent again', async () => {
    await api.control.setMood({ mood: 'review' })
    for (let nth = 1; nth <= 8; nth += 1) {
      const consultationId = await proposing()
      await api.control.setFaults({ faults: [{ nth, point: 'after', effect: 'down', writes: true }] })
      await submit('li', consultationId, {}, `died-over-held-${nth}`)
      await api.control.setFaults({ faults: [] })
      const again = await submit('li', consultationId, {}, `died-over-held-${nth}`)
      expect([nth, again]).toMatchObject([nth, { ok: true, data: { state: 'held' } }])
      const waiting = (await stored<PublicationDoc>('publications')).filter(
        ({ draft }) => (draft as ProposalDoc).consultationId === consultationId,
      )
      expect([nth, waiting.map(({ desk }) => typeof desk)]).toEqual([nth, ['string']])
    }
  })
})
