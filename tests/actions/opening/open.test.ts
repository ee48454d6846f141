import { consultationTemplates } from '@shared/copy/consultation-templates'
import { sceneOf } from '@shared/rules/scene/scene-token'
import type { AuditEventDoc } from '../../../cloudfunctions/store/audit-events'
import type { SceneTokenDoc } from '../../../cloudfunctions/store/scene-tokens'
import { startTestApi, type TestApi } from '../../support/api'
import { withoutLeaks } from '../../support/leaks'
import { jpeg } from '../../support/pictures'
import { neighbour, post, takePhoto } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aCompound, load } from '../../support/world'

let api: TestApi
const { title, text, category, askingDays } = consultationTemplates.openCompoundProperty

beforeAll(async () => {
  api = withoutLeaks(await startTestApi())
  await load(api, 'compounds', [aCompound(), aCompound({ _id: 'cp2', communityId: 'cm2' })])
  await load(api, 'communities', [{ _id: 'cm1', countyId: 'county', name: '春和社区' }])
  const office = {
    countyId: 'county',
    communityId: 'cm1',
    hostType: 'redStation',
    hostId: 'h',
    hostName: '驿站',
  }
  await load(api, 'offices', [
    { _id: 'of1', name: '桂园商量办公室', compoundIds: ['cp1'], ...office },
    { _id: 'of2', name: '别处商量办公室', compoundIds: ['cp2'], ...office },
  ])
  await neighbour(api, 'secretary', { label: '王书记', posts: [post('branchSecretary', 'cp1')] })
  await neighbour(api, 'elsewhere', { posts: [post('branchSecretary', 'cp2')], compoundId: 'cp2' })
  await neighbour(api, 'community', { posts: [post('communitySecretary', 'cm1')], compoundId: 'cp2' })
  await neighbour(api, 'li', { verified: true })
})
afterAll(() => api.close())
beforeEach(() => api.control.setMood({ mood: 'pass' }))

const open = (openid: string, change: object = {}, requestId?: string) =>
  api.reply(
    'consultation.open',
    {
      compoundId: 'cp1',
      title,
      text,
      category,
      photoIds: [],
      officeId: 'of1',
      askingDays,
      templateId: 'openCompoundProperty',
      ...change,
    },
    { openid, ...(requestId ? { requestId } : {}) },
  )
const idOf = (answer: Awaited<ReturnType<typeof open>>) => (answer.ok ? answer.data.consultationId : '')
const page = (consultationId: string) => api.reply('consultation.page', { consultationId })

describe('opening a consultation', () => {
  it('gives it a page, its days and a code that leads to it', async () => {
    const photoId = await takePhoto(api, 'secretary', jpeg(), 'consultation')
    await api.pushesTaken()
    const answer = await open('secretary', { photoIds: [photoId] })
    expect(answer).toMatchObject({ ok: true, data: { state: 'public', publicTitle: title } })
    const consultationId = idOf(answer)
    const { cards, steps, photos, ...shown } = await api.call('consultation.page', { consultationId })
    expect(shown).toMatchObject({
      title,
      category,
      officeName: '桂园商量办公室',
      state: 'asking',
      stancesOpen: true,
    })
    expect(photos).toHaveLength(1)
    expect(steps[0]?.responsible).toBe('王书记')
    const days = Date.parse(steps[0]?.dueAt ?? '') - Date.parse(steps[0]?.startedAt ?? '')
    expect(days).toBe(askingDays * 24 * 3_600_000)

    const token = (await stored<SceneTokenDoc>('scene_tokens')).find(
      ({ subjectId }) => subjectId === consultationId,
    )
    const scene = await api.call('scan.resolve', { token: sceneOf(token?._id ?? '') })
    expect(scene).toMatchObject({ kind: 'consultation', consultationId })
    const said = { consultationId, text: '租户也来说一句。', photoIds: [] }
    expect(await api.call('statement.say', said, { openid: 'li' })).toMatchObject({ state: 'public' })
  })

  it('happens once, however often it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => open('secretary', {}, 'open-it-once')))
    expect(new Set(answers.map(idOf)).size).toBe(1)
    const id = idOf(await open('secretary', {}, 'open-it-once'))
    expect((await stored<{ _id: string }>('consultations')).filter(({ _id }) => _id === id)).toHaveLength(1)
    const tokens = (await stored<SceneTokenDoc>('scene_tokens')).filter(({ subjectId }) => subjectId === id)
    expect(tokens).toHaveLength(1)
    expect(await open('secretary', { title: '换个题目' }, 'open-it-once')).toMatchObject({
      code: 'REQUEST_REUSED',
    })
  })

  it('masks numbers in title and text', async () => {
    const answer = await open('secretary', { title: '电话15400000012', text: '我的证件999999195603120011。' })
    const shown = JSON.stringify(await page(idOf(answer)))
    expect(shown).not.toMatch(/15400000012|999999195603120011/)
  })

  it('is for the compound’s branch secretary, with one of its offices and within the days', async () => {
    for (const openid of ['li', 'elsewhere', 'community']) {
      expect(await open(openid)).toMatchObject({ code: 'NOT_YOUR_POST' })
    }
    expect(await open('secretary', { officeId: 'of2' })).toMatchObject({ code: 'OFFICE_NOT_FOUND' })
    for (const change of [
      { askingDays: 2 },
      { askingDays: 8 },
      { title: '' },
      { title: '长'.repeat(41) },
      { category: 'other' },
    ]) {
      expect(await open('secretary', change)).toMatchObject({ code: 'INPUT_INVALID' })
    }
    expect(await open('secretary', { compoundId: 'cp-none' })).toMatchObject({ code: 'COMPOUND_NOT_FOUND' })
  })
})

describe('an opening that the machine held', () => {
  it('is seen by nobody, listed for her, and let out one level up', async () => {
    await api.control.setMood({ mood: 'review' })
    const consultationId = idOf(await open('secretary', { title: '先看看的题目' }))
    expect(await page(consultationId)).toMatchObject({ code: 'CONSULTATION_NOT_FOUND' })
    const list = await api.call('consultation.unpublished', { compoundId: 'cp1' }, { openid: 'secretary' })
    expect(list.consultations.map(({ id, state }) => [id, state])).toContainEqual([consultationId, 'held'])
    const shelf = await api.call('consultation.list', { compoundId: 'cp1', shelf: 'open' })
    expect(shelf.consultations.map(({ id }) => id)).not.toContain(consultationId)

    const decide = (openid: string, requestId = 'opening-decision') =>
      api.reply(
        'consultation.decideOpening',
        { consultationId, decision: 'restore', reason: '可以商量。' },
        { openid, requestId },
      )
    const { items } = await api.call('statement.queue', {}, { openid: 'community' })
    expect(items.find(({ id }) => id === consultationId)).toMatchObject({
      kind: 'consultation',
      title: '先看看的题目',
    })
    expect(await decide('secretary')).toMatchObject({ code: 'ONE_LEVEL_UP' })
    for (let i = 0; i < 2; i += 1)
      expect(await decide('community')).toMatchObject({ data: { state: 'public' } })
    expect(await decide('community', 'another-decision')).toMatchObject({ code: 'NOTHING_TO_DECIDE' })
    expect(await page(consultationId)).toMatchObject({ ok: true })
  })

  it('is decided once where two come at the same moment, and told as it was decided', async () => {
    await api.control.setMood({ mood: 'review' })
    const consultationId = idOf(await open('secretary', { title: '两个人同时看的题目' }))
    const DECISIONS = ['restore', 'keepHidden'] as const
    const answers = await Promise.all(
      DECISIONS.map((decision) =>
        api.reply(
          'consultation.decideOpening',
          { consultationId, decision, reason: '看过了。' },
          { openid: 'community' },
        ),
      ),
    )
    const taken = DECISIONS.filter((_, at) => answers[at]?.ok)
    expect(taken).toHaveLength(1)
    const told = (await stored<AuditEventDoc>('audit_events'))
      .filter(({ action, subjectId }) => subjectId === consultationId && action !== 'consultation.open')
      .map(({ action }) => action)
    expect(told).toEqual([`consultation.${taken[0]}`])
  })

  it('can be kept back, with a reason that she reads', async () => {
    await api.control.setMood({ mood: 'review' })
    const consultationId = idOf(await open('secretary', { title: '不合适的题目' }))
    const input = { consultationId, decision: 'keepHidden', reason: '题目里点了名。' } as const
    await api.call('consultation.decideOpening', input, { openid: 'community' })
    const list = await api.call('consultation.unpublished', { compoundId: 'cp1' }, { openid: 'secretary' })
    expect(list.consultations.find(({ id }) => id === consultationId)).toMatchObject({
      state: 'refused',
      why: 'byPerson',
      reason: '题目里点了名。',
    })
    expect(await page(consultationId)).toMatchObject({ code: 'CONSULTATION_NOT_FOUND' })
  })
})
