import { startWeapp, type Weapp } from '../support/weapp'
import { attribute, byClass, pageText, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'newcomer-http'

let stack: Stack
let weapp: Weapp

beforeAll(async () => {
  stack = await startStack()
  const { code, secret } = await stack.ask('people.requestSignIn', { browser: '另一种小程序' })
  await stack.ask('people.confirmSignIn', { code }, PERSONA)
  const session = await stack.ask('people.collectSignIn', { code, secret })
  weapp = await startWeapp({ httpBase: stack.url, storage: { 'ysl.session': session } })
}, 60_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text))
const outboxIsEmpty = () => {
  const waiting = weapp.wx.test.storage.get('ysl.outbox')
  return Array.isArray(waiting) && waiting.length === 0
}

function agreeTo(place: number) {
  const card = byClass(here(), 'said')[place]
  const button = [...walk(card ?? {})].find(({ cl }) => (cl ?? '').includes('stance--agree'))
  if (!button) throw new Error(`no card ${place}`)
  here().send(button, 'tap')
  return () => {
    const now = [...walk(byClass(here(), 'said')[place] ?? {})].find(({ cl }) =>
      (cl ?? '').includes('stance--agree'),
    )
    return now && attribute(here(), now, 'aria-pressed') === 'true'
  }
}

/** Asks until so many answers have arrived, or often enough to know that they will not. */
async function answeredOnServer(expected: number): Promise<number> {
  let answered = 0
  for (let asked = 0; asked < 200 && answered !== expected; asked += 1) {
    const input = { consultationId: stack.guide.lively.home }
    answered = (await stack.ask('consultation.page', input, PERSONA)).answered
  }
  return answered
}

describe('where the engine has no private channel, the mini-program talks HTTP', () => {
  const matter = () => ({ consultationId: stack.guide.lively.home })

  test('a session lets her take a stance', async () => {
    await weapp.open('packages/consultation/detail/index', { id: matter().consultationId })
    await weapp.until('statements', () => byClass(here(), 'said').length > 0)
    agreeTo(0)
    await reads('您是这里的邻居吗')
    tap(here(), '我住这个小区')
    // She is let in first and her stance follows, so an empty outbox alone says nothing yet.
    expect(await answeredOnServer(1)).toBe(1)
    await weapp.until('the stance to leave the phone', outboxIsEmpty)
  })

  test('a stance taken while the line is down stays on the phone and goes out once', async () => {
    weapp.wx.test.setLine(false)
    weapp.wx.test.setNetwork(false)
    const shown = agreeTo(1)
    await weapp.until('the answer at once', shown)
    await reads('已记下')
    expect(outboxIsEmpty()).toBe(false)

    weapp.wx.test.setLine(true)
    weapp.wx.test.setNetwork(true)
    await weapp.until('the stance to leave the phone', outboxIsEmpty)
    await weapp.until('the word about waiting to go', () => !pageText(here()).includes('已记下'))
    const page = await stack.ask('consultation.page', matter(), PERSONA)
    expect(page.answered).toBe(2)
  })
})
