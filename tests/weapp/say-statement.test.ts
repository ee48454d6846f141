import { jpeg } from '../support/pictures'
import { startWeapp, type Weapp } from '../support/weapp'
import { byClass, byLabel, pageText, type TaroNode, tap } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'newcomer-say'
const PAPER = 'area__paper'
const PHONE_BUTTON = 'wechat-button'
const WORDS = '下雨天单元门口积水，垫几块砖也好。'

let stack: Stack
let weapp: Weapp

beforeAll(async () => {
  stack = await startStack()
  weapp = await startWeapp({ callFunction: stack.callAs(PERSONA), album: [jpeg()] })
}, 120_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)
const find = (name: string): TaroNode | undefined => byClass(here(), name)[0]

function send(name: string, event: string, detail: object) {
  const node = find(name)
  if (!node) throw new Error(`no ${name} here; the page says: ${pageText(here()).slice(0, 300)}`)
  here().send(node, event, detail)
}

describe('saying something in the built mini-program', () => {
  test('the empty line under the heading opens a page to write on', async () => {
    await weapp.open('packages/consultation/detail/index', { id: stack.guide.lively.home })
    await weapp.until('the line', () => byLabel(here(), '您怎么看？也说一句'), 15_000)
    tap(here(), '您怎么看？也说一句')
    await weapp.until('the page', () => weapp.page().route === 'packages/consultation/speak/index')
    await weapp.until('the paper', () => find(PAPER), 15_000)
  }, 60_000)

  test('a photo from her album lies beside the words, on this phone only', async () => {
    tap(here(), '加照片')
    await weapp.until('the photo', () => byClass(here(), 'picker__image').length === 1)
    expect(weapp.wx.keptFiles()).toEqual([expect.stringContaining('http://usr/')])
  })

  test('asks where she lives, then for her phone by the platform’s own button', async () => {
    send(PAPER, 'input', { value: WORDS })
    await reads(`${WORDS.length} / 500`)
    tap(here(), '送出')
    await reads('您是这里的邻居吗')
    tap(here(), '我住这个小区')
    await reads('留个手机号')
    expect(pageText(here())).toContain('请管家帮我确认')
  }, 60_000)

  test('saying no to the platform leaves the words and the way by the butler', async () => {
    send(PHONE_BUTTON, 'getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' })
    await reads('好的，没有留号码')
    expect(byLabel(here(), '请管家帮我确认')).toBeDefined()
  })

  test('with a number the words and the photo go out by themselves, and are checked', async () => {
    send(PHONE_BUTTON, 'getphonenumber', { code: `say${Date.now()}x15400000012` })
    await reads('送到了，审核中')
    expect(pageText(here())).toContain(WORDS)
    const { statements } = await stack.ask(
      'statement.mine',
      { consultationId: stack.guide.lively.home },
      PERSONA,
    )
    expect(statements).toMatchObject([{ text: WORDS, photos: [{ id: expect.any(String) }] }])
    expect(weapp.wx.keptFiles()).toEqual([])
    expect(weapp.wx.test.storage.get(`ysl.draft.say.${stack.guide.lively.home}`)).toBeUndefined()
  }, 60_000)

  test('words and photo are public once every check has passed', async () => {
    const mine = () => stack.ask('statement.mine', { consultationId: stack.guide.lively.home }, PERSONA)
    const said = async () => (await mine()).statements[0]
    let now = await said()
    for (let asked = 0; asked < 200 && now?.state !== 'public'; asked += 1) now = await said()
    expect(now).toMatchObject({ text: WORDS, state: 'public', photos: [{ state: 'public' }] })
  }, 60_000)

  test('back on the matter her words stand above the neighbours’', async () => {
    tap(here(), '回到这件事')
    await weapp.until('the matter', () => weapp.page().route === 'packages/consultation/detail/index')
    await reads('我说的')
    await reads('已公开')
  }, 60_000)
})
