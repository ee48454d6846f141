import { startWeapp, type Weapp } from '../support/weapp'
import { pageText, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const REFUSED = '政府禁放烟花爆竹的通告，咱小区自己投票放开两天吧。'

let stack: Stack
let weapp: Weapp
let appealId = ''

beforeAll(async () => {
  stack = await startStack()
  const sent = { compoundId: stack.guide.compounds.home, where: '', what: REFUSED, hope: '', photoIds: [] }
  const { appealId: id, state } = await stack.ask('appeal.submit', sent, 'tenant')
  expect(state).toBe('provisionalNonDiscussable')
  appealId = id
  await stack.ask('appeal.requestReview', { appealId }, 'tenant')
  weapp = await startWeapp({ callFunction: stack.callAs('branch-secretary') })
}, 60_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text))

describe('the review desk in the built mini-program', () => {
  test('the desk leads to it; what waits says why', async () => {
    await weapp.open('packages/staff/desk/index')
    await reads('看诉求')
    await weapp.open('packages/staff/review/index')
    await reads('邻居请书记复核')
    expect(pageText(here())).toContain('险情')
  })

  test('the machine’s reasons stand beside the words; a tap accepts, a tap takes it back', async () => {
    await weapp.open('packages/staff/review/index', { id: appealId })
    await reads('恐怕不能商量：国家明文规定')
    tap(here(), '受理到一类')
    await reads('邻里关系')
    tap(here(), '邻里关系')
    await reads('已受理到「邻里关系」')
    await reads('撤回')
    expect((await stack.ask('appeal.show', { appealId }, 'tenant')).appeal.state).toBe('accepted')
    await weapp.until('the way back', () => pageText(here()).includes('点错了可以撤回'))
    tap(here(), '撤回')
    await reads('撤回了，放回原来的地方')
    expect((await stack.ask('appeal.show', { appealId }, 'tenant')).appeal.state).toBe('needsReview')
  })

  test('the page is small', () => {
    expect([...walk(here().root())].length).toBeLessThanOrEqual(600)
  })
})
