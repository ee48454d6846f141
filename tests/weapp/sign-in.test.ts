import { type Computer, startComputer } from '../support/computer'
import { startWeapp, type Weapp } from '../support/weapp'
import { byLabel, pageText, tap } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'owner'
const CODE = /^\d{4} \d{4}$/

let stack: Stack
let weapp: Weapp
let computer: Computer
/** What the camera of the phone sees. */
let onScreen = ''

beforeAll(async () => {
  computer = startComputer()
  stack = await startStack({ h5: true })
  weapp = await startWeapp({
    callFunction: stack.callAs(PERSONA),
    scanCode: () => ({ result: onScreen }),
  })
}, 120_000)

afterAll(async () => {
  await computer?.close()
  await stack?.close()
})

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)
const sessions = async () => (await stack.ask('people.me', {}, PERSONA)).sessions

/** The computer asks for a code; answers with the eight digits as they stand on its screen. */
async function codeOnScreen(): Promise<string> {
  await computer.ask({ do: 'open', address: `${stack.url}/#/pages/mine/index` })
  await computer.ask({ do: 'tap', name: '登录' })
  const code = String(await computer.ask({ do: 'textOf', selector: '.sign-in__code' }))
  expect(code).toMatch(CODE)
  return code.replace(' ', '')
}

describe('a computer is let in by the phone', () => {
  test('the computer shows a code; the phone says which computer asks, and from where', async () => {
    const code = await codeOnScreen()
    await computer.ask({ do: 'screenshot', name: 'sign-in/computer' })
    onScreen = `${stack.url}/#/packages/me/sign-in/index?code=${code}`

    await weapp.open('pages/mine/index')
    await weapp.until('the way to a computer', () => byLabel(here(), '在电脑上用,确认电脑屏幕上的八位数字'))
    tap(here(), '在电脑上用,确认电脑屏幕上的八位数字')
    await weapp.until('the page', () => weapp.page().route === 'packages/me/sign-in/index')
    await reads('请看电脑屏幕上的八位数字')
    tap(here(), '扫电脑上的码')
    await reads('是您在用这台电脑吗')
    expect(pageText(here())).toContain('Linux 电脑 · Chrome 浏览器')
    expect(pageText(here())).toContain('和您的手机在同一个网络')
    expect(await sessions()).toEqual([])
  }, 60_000)

  test('her yes opens the page on the computer by itself', async () => {
    tap(here(), '是我，确认登录')
    await reads('好了，电脑上已经打开')
    await computer.ask({ do: 'reads', text: '已核实的邻居' })
    await computer.ask({ do: 'reads', text: '就是这一台' })
    expect(await sessions()).toMatchObject([{ browser: 'Linux 电脑 · Chrome 浏览器' }])
  }, 60_000)

  test('a code that was used lets nobody else in', async () => {
    const code = /code=(\d+)/.exec(onScreen)?.[1] ?? ''
    await expect(stack.ask('people.confirmSignIn', { code }, 'tenant')).rejects.toThrow('SIGN_IN_CODE_WRONG')
  })

  test('under 我的 she sees that computer and signs it out; it is out at once', async () => {
    tap(here(), '返回')
    await weapp.until('我的', () => weapp.page().route === 'pages/mine/index')
    await reads('登录着的电脑')
    await reads('Linux 电脑 · Chrome 浏览器')
    tap(here(), '退出')
    await weapp.until('the list to be empty', () => !pageText(here()).includes('登录着的电脑'), 15_000)
    expect(await sessions()).toEqual([])

    await computer.ask({ do: 'reload' })
    await computer.ask({ do: 'reads', text: '登录后才能表态' })
    expect(String(await computer.ask({ do: 'textOf', selector: 'body' }))).not.toContain('已核实的邻居')
  }, 60_000)

  test('whoever says 不是我 lets nobody in', async () => {
    const code = await codeOnScreen()
    await weapp.open('packages/me/sign-in/index', { code })
    await reads('是您在用这台电脑吗')
    tap(here(), '不是我')
    await reads('好的，没有登录')
    expect(await sessions()).toEqual([])
    await computer.ask({ do: 'reads', text: '确认以后，这里会自动打开' })
    expect(await computer.ask({ do: 'stored', key: 'ysl.session' })).toBeNull()
    expect(await computer.ask({ do: 'complaints' })).toEqual([])
  }, 60_000)
})
