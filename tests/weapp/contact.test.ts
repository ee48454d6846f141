import { startWeapp, type Weapp } from '../support/weapp'
import { byClass, pageText, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'owner'
const SAID = '楼道灯坏了三天，晚上看不见。'

let stack: Stack
let weapp: Weapp

beforeAll(async () => {
  stack = await startStack()
  const compoundId = stack.guide.compounds.home
  const { compound } = await stack.ask('community.home', { compoundId }, PERSONA)
  const chosen = { id: compound.id, name: compound.name }
  weapp = await startWeapp({ callFunction: stack.callAs(PERSONA), storage: { 'ysl.compound': chosen } })
}, 60_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)

describe('turning to the butler in the built mini-program', () => {
  test('the first page leads to her; the numbers that help at once stand before everything', async () => {
    await weapp.open('packages/butler/mine/index')
    await reads('正有危险？先打电话')
    await reads('单元的红色管家')
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
    tap(here(), '给管家留言')
    await weapp.until('the form', () => weapp.page().route === 'packages/butler/ask/index')
  })

  test('what is written is kept with every letter, arrives, and says who has it until when', async () => {
    await reads('只有负责您这件事的人看得到')
    const [node] = byClass(here(), 'area__paper')
    if (!node) throw new Error('nowhere to write')
    here().send(node, 'input', { value: SAID })
    const key = `ysl.draft.contact.message.${stack.guide.compounds.home}`
    await weapp.until('the draft', () =>
      JSON.stringify(weapp.wx.test.storage.get(key) ?? null).includes(SAID),
    )
    tap(here(), '发给管家')
    await weapp.until('the thread', () => weapp.page().route === 'packages/butler/request/index', 15_000)
    await reads('现在由谁负责')
    await reads('前有人回话')
    expect(weapp.wx.test.storage.get(key) ?? '').toBe('')
    const { requests } = await stack.ask('butler.requests', {}, PERSONA)
    expect(requests).toMatchObject([{ text: SAID, state: 'open', level: 'redButler' }])
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
  }, 60_000)

  test('it stands in her list, and she may say that it is not needed any more', async () => {
    tap(here(), '不用办了')
    await reads('号码和约的时段也一起收走')
    const buttons = byClass(here(), 'button--main')
    const last = buttons.at(-1)
    if (!last) throw new Error('no button in the sheet')
    here().send(last, 'tap', {})
    await reads('这件事已经办完')
    await weapp.open('packages/butler/requests/index')
    await reads(SAID)
  }, 60_000)
})
