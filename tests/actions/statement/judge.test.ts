import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import { pageOfStored, type StoredPageDoc } from '../../../cloudfunctions/store/page-text'
import type { StatementDoc } from '../../../cloudfunctions/store/statements'
import { startTestApi, type TestApi } from '../../support/api'
import { withoutLeaks } from '../../support/leaks'
import { neighbour, post } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, aConsultation, load, storeConsultation } from '../../support/world'

let api: TestApi
const REASON = '点了邻居的名，请换个说法。'

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await load(api, 'compounds', [aCompound(), aCompound({ _id: 'cp2', communityId: 'cm2' })])
  await load(api, 'communities', [{ _id: 'cm1', countyId: 'county', name: '春和社区' }])
  await storeConsultation(api, aConsultation(), [])
  for (const openid of ['r1', 'r2', 'r3', 'r4', 'r5']) await neighbour(api, openid, { verified: true })
  await neighbour(api, 'elsewhere', { verified: true, compoundId: 'cp2' })
  await neighbour(api, 'phone-only')
  await neighbour(api, 'secretary', { label: '王书记', posts: [post('branchSecretary', 'cp1')] })
  await neighbour(api, 'other-secretary', { posts: [post('branchSecretary', 'cp2')], compoundId: 'cp2' })
  await neighbour(api, 'community', { posts: [post('communitySecretary', 'cm1')], compoundId: 'cp2' })
  await neighbour(api, 'butler', { posts: [post('redButler', 'sw1')] })
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))

let speakers = 0
/** Somebody new says something that is public. */
async function said(openid?: string): Promise<{ readonly id: string; readonly by: string }> {
  const by = openid ?? (await neighbour(api, `speaker${speakers++}`))
  const input = { consultationId: 'cs1', text: `话${speakers}`, photoIds: [] }
  return { id: (await api.call('statement.say', input, { openid: by })).statementId, by }
}

const report = (openid: string, statementId: string) =>
  api.reply('statement.report', { statementId, reason: 'personalAttack' }, { openid })
const hide = (openid: string, statementId: string, requestId?: string) =>
  api.reply(
    'statement.hide',
    { statementId, reason: REASON },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const decide = (
  openid: string,
  statementId: string,
  decision: 'restore' | 'keepHidden',
  requestId?: string,
) =>
  api.reply(
    'statement.decide',
    { statementId, decision, reason: REASON },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const contest = (openid: string, statementId: string) =>
  api.reply('statement.contest', { statementId, words: '我说的是事，不是人。' }, { openid })
const statement = async (id: string) =>
  (await stored<StatementDoc>('statements')).find(({ _id }) => _id === id)
const onPage = async (id: string) =>
  (await stored<StoredPageDoc>('consultation_pages'))
    .flatMap((page) => pageOfStored(page).statements)
    .find((one) => one.id === id)
const mine = async (openid: string, id: string) =>
  (await api.call('statement.mine', { consultationId: 'cs1' }, { openid })).statements.find(
    (one) => one.id === id,
  )
const queue = async (openid: string, input: { compoundId?: string } = {}) =>
  (await api.call('statement.queue', input, { openid })).items.map(({ id }) => id)
const audited = async (id: string, action: string) =>
  (await stored<AuditEventDoc>('audit_events')).filter((one) => one.subjectId === id && one.action === action)

describe('reports', () => {
  it('fold at exactly three different verified residents of the compound', async () => {
    const { id } = await said()
    for (const openid of ['r1', 'r2']) expect(await report(openid, id)).toMatchObject({ ok: true })
    for (let i = 0; i < 3; i += 1) await report('r1', id)
    expect(await report('elsewhere', id)).toMatchObject({ code: 'RUNG_DECLARED_REQUIRED' })
    expect(await report('phone-only', id)).toMatchObject({ code: 'RUNG_VERIFIED_REQUIRED' })
    expect((await onPage(id))?.folded).toBe(false)
    await report('r3', id)
    expect((await onPage(id))?.folded).toBe(true)
    expect(await mine('r1', id)).toBeUndefined()
  })

  it('fold once under twenty at the same moment', async () => {
    const { id } = await said()
    const crowd = ['r1', 'r2', 'r3', 'r4', 'r5']
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => report(crowd[n % 5] ?? '', id)))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true })
    const kept = await statement(id)
    expect(kept).toMatchObject({ state: 'folded' })
    expect(new Set(kept?.reports?.map(({ by }) => by)).size).toBe(3)
    expect(kept?.reports).toHaveLength(3)
    await api.tick()
    expect((await onPage(id))?.folded).toBe(true)
  })

  it('change nothing any more once a person has let the words stand', async () => {
    const { id } = await said()
    for (const openid of ['r1', 'r2', 'r3']) await report(openid, id)
    expect(await queue('secretary')).toContain(id)
    expect(await decide('secretary', id, 'restore')).toMatchObject({ data: { state: 'public' } })
    expect((await onPage(id))?.folded).toBe(false)
    for (const openid of ['r4', 'r5'])
      expect(await report(openid, id)).toMatchObject({ code: 'ALREADY_LOOKED_AT' })
    expect((await onPage(id))?.folded).toBe(false)
    expect(await queue('secretary')).not.toContain(id)
  })
})

describe('hiding', () => {
  it('takes words off the page, tells the author why, and is recorded once however often it is sent', async () => {
    const { id, by } = await said()
    for (let i = 0; i < 3; i += 1) {
      expect(await hide('secretary', id, 'hide-this-one')).toMatchObject({ data: { state: 'hidden' } })
    }
    expect(await onPage(id)).toBeUndefined()
    expect(await mine(by, id)).toMatchObject({
      state: 'hidden',
      reason: REASON,
      mayContest: true,
      why: 'byPerson',
    })
    expect(await audited(id, 'statement.hide')).toHaveLength(1)
  })

  it('is for the posts above the compound only', async () => {
    const { id, by } = await said()
    for (const openid of ['butler', 'other-secretary', 'r1', by]) {
      expect(await hide(openid, id)).toMatchObject({ code: 'NOT_YOUR_POST' })
    }
    expect(await onPage(id)).toBeDefined()
  })

  it('is decided once where two come at the same moment', async () => {
    const { id } = await said()
    const answers = await Promise.all([hide('secretary', id), hide('community', id)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await audited(id, 'statement.hide')).toHaveLength(1)
  })

  it('masks numbers that a reason quotes', async () => {
    const { id, by } = await said()
    await api.call(
      'statement.hide',
      { statementId: id, reason: '不要写15400000012。' },
      { openid: 'secretary' },
    )
    expect(JSON.stringify(await mine(by, id))).not.toContain('15400000012')
  })
})

describe('contesting', () => {
  it('goes one level up, once, and what is restored there the lower level cannot hide again', async () => {
    const { id, by } = await said()
    await hide('secretary', id)
    expect(await contest('r1', id)).toMatchObject({ code: 'STATEMENT_NOT_FOUND' })
    for (let i = 0; i < 2; i += 1)
      expect(await contest(by, id)).toMatchObject({ data: { state: 'contested' } })
    expect(await queue('secretary')).not.toContain(id)
    expect(await queue('community')).toContain(id)
    expect(await decide('secretary', id, 'keepHidden')).toMatchObject({ code: 'ONE_LEVEL_UP' })
    expect(await decide('community', id, 'restore')).toMatchObject({ data: { state: 'public' } })
    expect(await onPage(id)).toBeDefined()
    expect(await hide('secretary', id)).toMatchObject({ code: 'ONE_LEVEL_UP' })
  })

  it('ends where it is kept hidden', async () => {
    const { id, by } = await said()
    await hide('secretary', id)
    await contest(by, id)
    await decide('community', id, 'keepHidden')
    expect(await mine(by, id)).toMatchObject({ state: 'hidden', mayContest: false })
    expect(await contest(by, id)).toMatchObject({ code: 'NOTHING_TO_DECIDE' })
    expect(await onPage(id)).toBeUndefined()
  })

  it('shows the judge what was said on both sides, and no person', async () => {
    const { id, by } = await said()
    await hide('secretary', id)
    await contest(by, id)
    const { items } = await api.call('statement.queue', {}, { openid: 'community' })
    expect(items.find((one) => one.id === id)).toMatchObject({
      state: 'contested',
      hiddenReason: REASON,
      contestWords: '我说的是事，不是人。',
      author: '本小区邻居',
      compoundName: '桂园小区',
    })
    const text = JSON.stringify(items)
    for (const openid of [by, 'secretary', 'r1']) expect(text).not.toContain(api.personId(openid))
    await decide('community', id, 'keepHidden')
  })
})

describe('the secretary’s own words', () => {
  it('are judged one level up, folded ones as well', async () => {
    const { id } = await said('secretary')
    expect(await hide('secretary', id)).toMatchObject({ code: 'ONE_LEVEL_UP' })
    for (const openid of ['r1', 'r2', 'r3']) await report(openid, id)
    expect(await queue('secretary')).not.toContain(id)
    expect(await queue('community')).toContain(id)
    expect(await decide('secretary', id, 'restore')).toMatchObject({ code: 'ONE_LEVEL_UP' })
    expect(await decide('community', id, 'keepHidden')).toMatchObject({ data: { state: 'hidden' } })
  })

  it('are judged one level up where the machine held them', async () => {
    await api.control.setMood({ mood: 'review' })
    const { id } = await said('secretary')
    expect(await queue('secretary')).not.toContain(id)
    expect(await decide('secretary', id, 'restore')).toMatchObject({ code: 'ONE_LEVEL_UP' })
    expect(await decide('community', id, 'restore')).toMatchObject({ data: { state: 'public' } })
    expect(await onPage(id)).toBeDefined()
  })
})

describe('held words', () => {
  beforeEach(() => api.control.setMood({ mood: 'review' }))

  it('wait for the secretary, who lets them out once', async () => {
    const { id, by } = await said()
    expect(await mine(by, id)).toMatchObject({ state: 'held', why: 'unsure' })
    expect(await queue('secretary')).toContain(id)
    for (let i = 0; i < 2; i += 1) {
      const answer = await decide('secretary', id, 'restore', 'release-this')
      expect(answer).toMatchObject({ data: { state: 'public' } })
    }
    expect(await decide('secretary', id, 'keepHidden')).toMatchObject({ code: 'NOTHING_TO_DECIDE' })
    expect(await onPage(id)).toBeDefined()
    expect(await queue('secretary')).not.toContain(id)
    expect(await audited(id, 'statement.restore')).toHaveLength(1)
    for (const openid of ['r1', 'r2', 'r3'])
      expect(await report(openid, id)).toMatchObject({ code: 'ALREADY_LOOKED_AT' })
  })

  it('or does not, and says why', async () => {
    const { id, by } = await said()
    await decide('secretary', id, 'keepHidden')
    expect(await mine(by, id)).toMatchObject({ state: 'refused', why: 'byPerson', reason: REASON })
    expect(await onPage(id)).toBeUndefined()
  })

  it('wait on the desk of a vacant post for whoever covers it', async () => {
    await load(api, 'compounds', [aCompound({ _id: 'cp9' })])
    await storeConsultation(api, aConsultation({ _id: 'cs9', compoundId: 'cp9' }), [])
    await neighbour(api, 'alone', { compoundId: 'cp9' })
    const input = { consultationId: 'cs9', text: '没有书记的小区。', photoIds: [] }
    const { statementId } = await api.call('statement.say', input, { openid: 'alone' })
    expect(await queue('community')).toContain(statementId)
    expect(await queue('community', { compoundId: 'cp9' })).toContain(statementId)
    expect(await api.reply('statement.queue', { compoundId: 'cp9' }, { openid: 'secretary' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    expect(await decide('community', statementId, 'restore')).toMatchObject({ data: { state: 'public' } })
  })
})

it('the queue is for those in office, bounded, and goes on where it stopped', async () => {
  expect(await api.reply('statement.queue', {}, { openid: 'r1' })).toMatchObject({ code: 'NOT_YOUR_POST' })
  expect(await api.reply('statement.queue', {}, { openid: 'butler' })).toMatchObject({
    code: 'NOT_YOUR_POST',
  })
  await api.control.setMood({ mood: 'review' })
  const waiting: string[] = []
  for (let i = 0; i < 12; i += 1) waiting.push((await said()).id)
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { items, next }: { items: readonly { id: string }[]; next: string | null } = await api.call(
      'statement.queue',
      cursor === null ? {} : { cursor },
      { openid: 'secretary' },
    )
    expect(items.length).toBeLessThanOrEqual(8)
    seen.push(...items.map(({ id }) => id))
    cursor = next
  } while (cursor !== null)
  expect(seen).toEqual([...new Set(seen)])
  expect(seen.filter((id) => waiting.includes(id))).toEqual(waiting)
})
