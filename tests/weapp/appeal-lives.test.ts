import { startWeapp, type Weapp } from '../support/weapp'
import { byClass, pageText, tap } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const BINS = '三单元门口的垃圾桶两天没人收了，苍蝇嗡嗡的，大家商量商量能不能换个收运时间。'
const SMELL = '垃圾桶盖子老是敞着，味道很大，大家商量一下能不能固定时间收。'
const MIXED = '电动车上楼充电的先别罚，先商量在楼下多装几个充电口行不？'
const URGENT = '三单元好像有煤气味，很大，楼道里全是！'
const VAGUE = '还是上次说的那个事，你们看着办。'

let stack: Stack
let weapp: Weapp
let persona = 'branch-secretary'

beforeAll(async () => {
  stack = await startStack()
  const compoundId = stack.guide.compounds.home
  const { compound } = await stack.ask('community.home', { compoundId }, 'owner')
  weapp = await startWeapp({
    callFunction: (call) => stack.callAs(persona)(call),
    storage: { 'ysl.compound': { id: compound.id, name: compound.name } },
  })
}, 60_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)
const tell = async (as: string, what: string, stairwellId?: string) => {
  const sent = { compoundId: stack.guide.compounds.home, where: '', what, hope: '', photoIds: [] }
  return (await stack.ask('appeal.submit', { ...sent, ...(stairwellId ? { stairwellId } : {}) }, as)).appealId
}
const appealOf = async (appealId: string, as: string) =>
  (await stack.ask('appeal.show', { appealId }, as)).appeal

/** Into the first large field of the page. */
function write(value: string) {
  const [node] = byClass(here(), 'area__paper')
  if (!node) throw new Error(`nowhere to write; the page says: ${pageText(here()).slice(0, 300)}`)
  here().send(node, 'input', { value })
}
const take = async (id: string) => {
  persona = 'branch-secretary'
  await weapp.open('packages/staff/review/index', { id })
  await reads('机器怎么看')
}

describe('what becomes of an appeal, in the built mini-program', () => {
  test('an accepted one is opened as a consultation in one step', async () => {
    const id = await tell('owner', BINS)
    await take(id)
    tap(here(), '开成一件商量')
    await reads('由哪个商量办公室主持')
    tap(here(), '开始商量')
    await reads('已经开始商量')
    expect(await appealOf(id, 'owner')).toMatchObject({ state: 'asking' })
  }, 60_000)

  test('two that are alike become one, and those behind it stay', async () => {
    const into = await tell('tenant', SMELL)
    const id = await tell('family', `${SMELL}两天一收也行。`)
    await stack.ask('appeal.coSign', { appealId: id }, 'relocated')
    await take(id)
    tap(here(), '并到已有的')
    await reads('相近的诉求')
    tap(here(), SMELL)
    await reads('已并过去')
    expect(await appealOf(id, 'family')).toMatchObject({ state: 'merged', mergedInto: into })
    expect((await appealOf(into, 'tenant')).coSigns).toBeGreaterThanOrEqual(2)
  }, 60_000)

  test('two matters in one text become two appeals', async () => {
    const id = await tell('relocated', MIXED)
    await take(id)
    tap(here(), '拆成两条')
    await reads('第 1 条')
    tap(here(), '拆成 2 条')
    await reads('已拆成 2 条')
    expect((await appealOf(id, 'relocated')).splitInto).toHaveLength(2)
  }, 60_000)

  test('what was asked back is answered by its author, and taken back by her', async () => {
    const appealId = await tell('phone', VAGUE)
    await stack.ask('review.askBack', { appealId, question: '请说一下是哪栋楼。' }, 'branch-secretary')
    persona = 'phone'
    await weapp.open('packages/consultation/verdict/index', { id: appealId })
    await reads('请说一下是哪栋楼。')
    write('3号楼门口的垃圾桶没人收。')
    tap(here(), '送出补充')
    await reads('正请书记看一看')
    tap(here(), '撤回这条诉求')
    await reads('附议也一起收起来')
    tap(here(), '撤回')
    await reads('您已经撤回')
    expect((await appealOf(appealId, 'phone')).state).toBe('withdrawn')
  }, 60_000)

  test('danger rings at the butler; she says that she is there, and it is seen', async () => {
    const id = await tell('delegate', URGENT, stack.guide.butlerStairwell)
    persona = 'butler'
    await weapp.open('packages/me/inbox/index')
    await reads('有一条紧急情况，请马上看。')
    await weapp.open('packages/staff/emergency/index', { id })
    await reads('先保证人安全')
    await reads(URGENT.slice(0, 8))
    tap(here(), '我已到场')
    await weapp.until('her word', () => /\d 已到场/.test(pageText(here())), 15_000)
    const shown = await stack.ask('appeal.show', { appealId: id }, 'delegate')
    expect(shown.own?.attended).toMatchObject([{ how: 'arrived' }])
    persona = 'delegate'
    await weapp.open('packages/consultation/verdict/index', { id })
    await reads('先打电话求助')
    await reads('已经有人在管')
  }, 60_000)
})
