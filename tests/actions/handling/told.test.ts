import { main as registry } from '../../../cloudfunctions/registry/index'
import { drawResult } from '../../../cloudfunctions/registry/result/draw-result'
import type { NoticeDoc } from '../../../cloudfunctions/store/notices'
import { fontFile, makeFonts } from '../../../config/fonts/make-fonts'
import { startTestApi, type TestApi } from '../../support/api'
import { aProposal } from '../../support/deliberation'
import { jpeg, png } from '../../support/pictures'
import { stored } from '../../support/stored'
import { aWork, bothPhotos, loadWork } from '../../support/works'
import { aStatement, load } from '../../support/world'
import { pagesOf, popplerIsHere, textOf } from '../registry/poppler'

const NOW = new Date()
const withPoppler = popplerIsHere ? test : test.skip
// The bundler puts the faces beside the function; here they lie where they are made.
jest.mock('../../../cloudfunctions/registry/faces', () => {
  const { fontFile: file } = jest.requireActual<typeof import('../../../config/fonts/make-fonts')>(
    '../../../config/fonts/make-fonts',
  )
  return { faces: { regular: file('regular'), bold: file('bold') } }
})
let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ invoke: (_, data) => registry(data) })
  await loadWork(api)
  makeFonts()
}, 60_000)
afterAll(() => api.close())

const act = (openid: string, action: string, input: object) =>
  api.call(action as 'work.show', input as never, { openid })
const told = async (openid: string, kind: string) =>
  (await stored<NoticeDoc>('notices')).filter(
    (one) => one.kind === kind && one.personId === api.personId(openid),
  )

it('tells whose words were taken up what they changed, from the sentence to the photo', async () => {
  const id = await aWork(api, NOW)
  await load(api, 'proposals', [aProposal(id, 1)])
  await load(
    api,
    'statements',
    ['he', 'tang'].map((openid) =>
      aStatement({
        _id: `${id}-${openid}`,
        consultationId: id,
        authorId: api.personId(openid),
        text: `${openid}说加个盖`,
      }),
    ),
  )
  await load(api, 'statement_answers', [
    {
      _id: `an-${id}`,
      consultationId: id,
      statementIds: [`${id}-he`],
      verdict: 'adopted',
      reason: '好主意。',
      proposal: { id: `${id}-pr1`, number: 1, title: '装两盏感应灯' },
      authorId: 'p_secretary',
      by: '王书记',
      at: NOW,
      state: 'public',
      why: null,
      refusal: null,
      judge: 'communitySecretary',
      order: '1',
    },
  ])
  const dueOn = (await api.call('work.desk', { consultationId: id }, { openid: 'wang' })).dueTo
  const task = { consultationId: id, what: '东头装一盏', ownerKey: 'propertyManager_cp1', dueOn }
  await act('wang', 'work.addTask', { ...task, proposalId: `${id}-pr1`, department: '照明所' })
  await api.tick()
  expect([await told('he', 'wordsTask'), await told('tang', 'wordsTask')]).toMatchObject([
    [{ subjectId: id }],
    [],
  ])
  const taskId = (await api.call('work.show', { consultationId: id })).tasks[0]?.id
  await act('wu', 'work.settleTask', { consultationId: id, taskId, as: 'done' })
  await bothPhotos(api, 'wu', id, taskId)
  await api.tick()
  expect([await told('he', 'wordsPhoto'), await told('tang', 'wordsPhoto')]).toMatchObject([[{}], []])
  await act('wang', 'work.reportDone', { consultationId: id })
  await act('sun', 'work.addEntry', {
    consultationId: id,
    kind: 'evidence',
    text: '亮了。',
    photoIds: [],
    verdict: 'done',
  })
  await act('lin', 'work.answer', { consultationId: id, verdict: 'done' })
  await act('zhao', 'consultation.move', { consultationId: id, verb: 'confirmDone', rating: 5 })
  await api.tick()
  expect(await told('he', 'ratingOpen')).toHaveLength(1)
  expect(await told('lin', 'ratingOpen')).toHaveLength(1)
  for (const openid of ['he', 'tang', 'lin'])
    await act(openid, 'work.rate', { consultationId: id, stars: 4, reasons: [] })
  await act('zhao', 'consultation.move', {
    consultationId: id,
    verb: 'close',
    result: 'effective',
    reason: '办完了。',
  })
  await api.tick()
  await api.tick()
  expect(await told('he', 'wordsDone')).toHaveLength(1)
  expect(await told('tang', 'wordsDone')).toHaveLength(0)
  const { changes } = await api.call('work.changes', { consultationId: id })
  expect(changes).toMatchObject([
    {
      said: ['he说加个盖'],
      proposal: { number: 1, title: '装两盏感应灯' },
      tasks: [{ what: '东头装一盏', done: true }],
    },
  ])
  expect((await api.call('work.show', { consultationId: id })).tasks[0]).toMatchObject({
    department: '照明所',
  })

  const { url } = await api.call('work.paper', { consultationId: id }, { openid: 'wang' })
  const paper = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  // The spot in its two photos, as neighbours see it on the page.
  expect(paper.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(2)
  if (popplerIsHere) expect(textOf(paper)).toContain('东门第二个垃圾桶')
  if (popplerIsHere) expect(textOf(paper)).toContain('写进方案一：装两盏感应灯')
}, 60_000)

withPoppler('the result fits a sheet or two in large type, and says what changed', async () => {
  const paper = await drawResult(
    {
      compoundName: '桂园小区',
      officeName: '桂园商量办公室',
      title: '车棚晚上太暗，怎么装灯',
      openedAt: '2026-11-01T02:00:00.000Z',
      closedAt: '2026-11-22T02:00:00.000Z',
      outcome: 'effective',
      says: '照商量好的办完了。',
      tasks: [{ what: '东头装一盏', by: '吴经理', doneAt: '2026-11-20T02:00:00.000Z' }],
      changes: [
        {
          said: ['晚上看不见锁孔。'],
          proposal: { number: 1, title: '装两盏感应灯' },
          tasks: [{ what: '东头装一盏', done: true }],
        },
      ],
      pairs: [],
      ratings: { count: 4, sum: 18 },
      reopened: 1,
    },
    [{ spot: '东门第二个垃圾桶', before: jpeg(), after: png() }],
    { regular: fontFile('regular'), bold: fontFile('bold') },
  )
  expect(pagesOf(paper)).toBeLessThanOrEqual(2)
  const text = textOf(paper)
  for (const said of [
    '桂园小区商量结果',
    '办好了',
    '晚上看不见锁孔。',
    '写进方案一：装两盏感应灯',
    '办成：东头装一盏',
    '东门第二个垃圾桶',
    '办之前',
    '办之后',
    '4位邻居评了，平均4.5分',
    '退回再办1次',
  ])
    expect(text).toContain(said.replace(/\s/g, ''))
})
