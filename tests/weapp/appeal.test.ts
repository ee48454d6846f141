import { startWeapp, type Weapp } from '../support/weapp'
import { byClass, pageText, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'owner'
const REFUSED = '投个票吧，同意消防通道停车的举手，过半数就能停。'

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

/** The first large field asks what the matter is. */
function write(value: string) {
  const [node] = byClass(here(), 'area__paper')
  if (!node) throw new Error(`nowhere to write; the page says: ${pageText(here()).slice(0, 300)}`)
  here().send(node, 'input', { value })
}

describe('an appeal in the built mini-program', () => {
  test('home leads to what can be discussed and to an appeal', async () => {
    await weapp.open('pages/home/index')
    await reads('什么能商量')
    tap(here(), '我要提诉求,小区里的事，写一句就有人接')
    await weapp.until('the form', () => weapp.page().route === 'packages/consultation/appeal/index')
    await reads('正有危险？先打电话')
  })

  test('what is written is kept on the phone with every letter', async () => {
    write(REFUSED)
    const key = `ysl.draft.appeal:${stack.guide.compounds.home}`
    await weapp.until('the draft', () => {
      const draft = weapp.wx.test.storage.get(key)
      return JSON.stringify(draft ?? null).includes(REFUSED)
    })
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
  })

  test('what cannot be discussed says why, where else, and asks a person in one tap', async () => {
    tap(here(), '提交诉求')
    await weapp.until(
      'the verdict',
      () => weapp.page().route === 'packages/consultation/verdict/index',
      15_000,
    )
    await reads('这件事恐怕不能在小区里商量')
    await reads('不议 · ')
    await reads('可以找这里')
    tap(here(), '请书记复核')
    await reads('正请书记看一看')
    await reads('现在由谁负责')
    const { appeals } = await stack.ask('appeal.mine', {}, PERSONA)
    expect(appeals[0]).toMatchObject({ what: REFUSED, state: 'needsReview' })
  }, 60_000)

  test('nothing of the draft is left behind, and it stands in her list', async () => {
    expect(weapp.wx.test.storage.get(`ysl.draft.appeal:${stack.guide.compounds.home}`) ?? '').toBe('')
    await weapp.open('packages/me/appeals/index')
    await reads('书记在看')
    await weapp.open('packages/consultation/topics/index')
    await reads('七类，可以商量')
  })
})
