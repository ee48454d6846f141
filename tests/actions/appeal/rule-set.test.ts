import type { TopicRule } from '@shared/contract/topics'
import { startTestApi, type TestApi } from '../../support/api'
import { loadAppealWorld, submit } from '../../support/appeals'
import { stored } from '../../support/stored'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  await loadAppealWorld(api)
})
afterAll(() => api.close())

const zhao = { openid: 'zhao' }
const GARDEN: TopicRule = {
  code: 'sharedGarden',
  kind: 'discussable',
  name: '共享菜园',
  source: 'default',
  definition: '小区里共享菜园、种植箱的选址、认领、浇水和收成的分配。',
  words: ['菜园', '种植箱', '认领', '菜地', '种菜', '浇水', '收成', '育苗', '堆肥', '菜畦'],
  edges: [],
  patterns: [],
  examples: [
    '咱们小区能不能弄个共享菜园,一家认领一块菜畦。',
    '共享菜园的浇水怎么排班,大家商量一下。',
    '种植箱放在哪儿,一家认领几个,想议一议。',
    '共享菜园的收成怎么分,坐下来说说。',
    '菜园里堆肥的味道,能不能挪到一个固定的角。',
    '认领了菜畦又不种的,要不要让给别的邻居。',
    '共享菜园要不要请人教育苗,想听听大家的。',
    '种植箱的土谁来买,几家一起凑还是轮着来。',
    '菜园边上装个水龙头,方便各家浇水,行不行。',
    '共享菜园的收成拿一部分送给独居老人,大家看怎么样。',
  ],
  handoff: null,
  residentMessage: null,
}
const ASKED = '想在小区里弄个共享菜园,每家认领一个种植箱,浇水排班一起议议。'

it('a new category governs the next appeals, and what was judged before keeps its version', async () => {
  const before = await submit(api, { what: ASKED })
  expect(before.verdict).toMatchObject({ ruleVersion: 'default-1' })
  expect(before.verdict?.code).not.toBe('sharedGarden')

  const draft = await api.call('topics.draft', {}, zhao)
  expect(draft).toMatchObject({ rev: 0, basedOn: 'default-1', problems: [] })
  const change = { kind: 'rule', at: 'cultureWelfare', rule: GARDEN } as const
  const saved = await api.call('topics.saveDraft', { rev: 0, change }, zhao)
  expect(saved).toEqual({ rev: 1, problems: [] })
  const trial = await api.call('topics.tryDraft', {}, zhao)
  expect(trial.changes).toContainEqual(
    expect.objectContaining({
      appealId: before.appealId,
      after: expect.objectContaining({ code: 'sharedGarden' }),
    }),
  )
  const publish = { rev: saved.rev }
  const once = { ...zhao, requestId: 'publish-once' }
  expect(await api.call('topics.publish', publish, once)).toEqual({ version: 'v2' })
  expect(await api.call('topics.publish', publish, once)).toEqual({ version: 'v2' })

  const current = await api.call('topics.current', {})
  expect(current.categories).toHaveLength(7)
  expect(current.reasons).toHaveLength(5)
  expect(current.categories.map(({ code }) => code)).toContain('sharedGarden')
  expect(current.categories.map(({ code }) => code)).not.toContain('cultureWelfare')
  const after = await submit(api, { what: ASKED })
  expect(after).toMatchObject({
    state: 'accepted',
    verdict: { code: 'sharedGarden', name: '共享菜园', ruleVersion: 'v2' },
  })
  const kept = await api.call('appeal.show', { appealId: before.appealId }, { openid: before.openid })
  expect(kept.own?.verdict?.ruleVersion).toBe('default-1')

  const answer = await api.call(
    'review.openConsultation',
    { appealId: after.appealId, title: '共享菜园', text: '大家想想。', officeId: 'of1', askingDays: 7 },
    { openid: 'wang' },
  )
  const page = await api.call('consultation.page', { consultationId: answer.consultationId })
  expect(page).toMatchObject({ category: 'sharedGarden', categoryName: '共享菜园' })
})

it('refuses to publish what is wrong, stale or unchanged, and to be changed by anybody else', async () => {
  const { rev } = await api.call('topics.draft', {}, zhao)
  expect(rev).toBe(0)
  expect(await api.reply('topics.publish', { rev: 1 }, zhao)).toMatchObject({ code: 'NOTHING_TO_PUBLISH' })
  const broken = { kind: 'rule', at: 'sharedGarden', rule: { ...GARDEN, name: '' } } as const
  const saved = await api.call('topics.saveDraft', { rev, change: broken }, zhao)
  expect(saved.problems).toEqual([{ code: 'NAME_EMPTY', at: 'sharedGarden' }])
  expect(await api.reply('topics.publish', { rev: saved.rev }, zhao)).toMatchObject({
    code: 'RULE_SET_FAULTY',
  })
  expect(await api.reply('topics.saveDraft', { rev: 0, change: broken }, zhao)).toMatchObject({
    code: 'CONFLICT_TRY_AGAIN',
  })
  const unknown = { ...broken, at: 'nowhere' }
  expect(await api.reply('topics.saveDraft', { rev: saved.rev, change: unknown }, zhao)).toMatchObject({
    code: 'RULE_UNKNOWN',
  })
  expect(await api.reply('topics.draft', {}, { openid: 'wang' })).toMatchObject({ code: 'NOT_YOUR_POST' })
  expect((await api.call('topics.current', {})).version).toBe('v2')
})

it('gives a phone hints small enough to carry', async () => {
  const { ruleSet } = await api.call('topics.hints', {})
  expect(ruleSet.categories).toHaveLength(7)
  expect(JSON.stringify(ruleSet).length).toBeLessThan(16_000)
})

it('a change of the draft is told for good: under the same id no other change takes its place', async () => {
  const as = { ...zhao, requestId: 'the-same-again' }
  const { rev } = await api.call('topics.draft', {}, zhao)
  const change = { kind: 'rule', at: 'sharedGarden', rule: GARDEN } as const
  const saved = await api.call('topics.saveDraft', { rev, change }, as)
  const told = async () =>
    (await stored('audit_events')).find(({ _id }) => _id.endsWith('topics.saveDraft_the-same-again'))
  const first = await told()
  const later = await api.call('topics.saveDraft', { rev: saved.rev, change }, zhao)
  jest.spyOn(console, 'error').mockImplementation(() => {})
  const discard = { rev: later.rev, change: { kind: 'discard' } } as const
  expect(await api.reply('topics.saveDraft', discard, as)).toMatchObject({ ok: false })
  expect(await told()).toEqual(first)
})
