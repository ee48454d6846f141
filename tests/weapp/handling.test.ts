import { startWeapp, type Weapp } from '../support/weapp'
import { byClass, byLabel, pageText, tap } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

let stack: Stack
let weapp: Weapp
let who = 'branch-secretary'

beforeAll(async () => {
  stack = await startStack()
  weapp = await startWeapp({ callFunction: (call) => stack.callAs(who)(call) })
}, 120_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)
const matter = () => stack.guide.consultations.handling

async function as(persona: string, page: string, query: Readonly<Record<string, string>> = {}) {
  who = persona
  weapp.wx.test.storage.clear()
  await weapp.open(page, { id: matter(), ...query })
}

const write = (at: number, value: string) => {
  const node = byClass(here(), 'area__paper')[at]
  if (!node) throw new Error(`nothing to write on; the page says: ${pageText(here()).slice(0, 300)}`)
  here().send(node, 'input', { value })
}

const choose = async (label: string) => {
  await weapp.until(label, () => byLabel(here(), label), 15_000)
  tap(here(), label)
}

describe('in the built mini-program', () => {
  test('the secretary writes how far it is, and everybody reads it', async () => {
    await as('branch-secretary', 'packages/handling/note/index', { kind: 'progress' })
    await reads('写一条进展')
    write(0, '电话已经印好，明天贴。')
    await choose('写好了，公开')
    await reads('写好了，大家能看到')
    await as('tenant', 'packages/consultation/detail/index')
    await reads('电话已经印好，明天贴。')
    await reads('办结要三把钥匙')
  }, 60_000)

  test('the butler turns her key with what she saw, and nothing is closed by it', async () => {
    await as('butler', 'packages/handling/note/index', { kind: 'evidence' })
    await reads('到现场看过了')
    await choose('没办好')
    write(0, '只贴了一半。')
    await choose('写好了，公开')
    await reads('写好了，大家能看到')
    const { keys, entries, state } = await stack.ask('work.show', { consultationId: matter() })
    expect(keys).toEqual({ resident: false, butler: false, secretary: false })
    expect(entries[0]).toMatchObject({ kind: 'evidence', verdict: 'notDone' })
    expect(state).toBe('handling')
  }, 60_000)

  test('the desk leads whoever has no part in it back', async () => {
    await as('tenant', 'packages/handling/matter/index')
    await reads('这件事不由您办')
  }, 60_000)
})
