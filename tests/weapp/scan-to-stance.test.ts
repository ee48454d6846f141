import { startWeapp, type Weapp } from '../support/weapp'
import { attribute, byClass, pageText, type TaroNode, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'newcomer-scan'

let stack: Stack
let weapp: Weapp

beforeAll(async () => {
  stack = await startStack()
  weapp = await startWeapp({ callFunction: stack.callAs(PERSONA) })
}, 60_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text))
const cards = () => byClass(here(), 'said')
const answersOf = (card: TaroNode | undefined) =>
  [...walk(card ?? {})].filter(({ cl }) => (cl ?? '').includes('stance--'))
const pressed = (node: TaroNode | undefined) => node && attribute(here(), node, 'aria-pressed')

function answer(place: number, which: 0 | 1 | 2) {
  const node = answersOf(cards()[place])[which]
  if (!node) throw new Error(`card ${place} has no answer ${which}`)
  here().send(node, 'tap')
}

describe('from the code on the wall to a stance, in the built mini-program', () => {
  let taps = 0

  test('the landing greets from the station and leads on in one tap', async () => {
    await weapp.open('pages/scan/index', { scene: encodeURIComponent(stack.guide.scenes.homeStation) })
    await reads('有事找支部、遇事多商量')
    await reads('字要大一点吗')
    tap(here(), '去看看')
    taps += 1
    await weapp.until('the consultation', () => weapp.page().route === 'packages/consultation/detail/index')
    await weapp.until('statements', () => cards().length > 0)
    expect(pageText(here())).toContain('问诉求')
    expect(pageText(here())).toMatch(/已核实 \d+/)
  })

  test('the first stance asks once where she lives, and nothing else', async () => {
    answer(0, 0)
    taps += 1
    await reads('您是这里的邻居吗')
    tap(here(), '我住这个小区')
    taps += 1
    await weapp.until('the sheet to close', () => !pageText(here()).includes('您是这里的邻居吗'))
    expect(pressed(answersOf(cards()[0])[0])).toBe('true')
    expect(taps).toBeLessThanOrEqual(3)
  })

  test('the server has counted it once', async () => {
    const consultationId = stack.guide.lively.home
    await weapp.until('the outbox to be empty', () => {
      const waiting = weapp.wx.test.storage.get('ysl.outbox')
      return Array.isArray(waiting) && waiting.length === 0
    })
    const page = await stack.ask('consultation.page', { consultationId }, PERSONA)
    expect(page.answered).toBe(1)
  })

  test('a later stance is one setData of at most 1 KB, shown before the server answers', async () => {
    // What the page still fetches for itself is no part of the tap.
    let quiet = 0
    await weapp.until('the page to be quiet', () => {
      quiet = weapp.takeSetData().length === 0 ? quiet + 1 : 0
      return quiet > 30
    })
    answer(1, 1)
    await weapp.until('the answer to show', () => pressed(answersOf(cards()[1])[1]) === 'true')
    const [first, ...more] = weapp.takeSetData()
    expect(first?.bytes).toBeLessThanOrEqual(1024)
    expect(more).toHaveLength(0)
  })

  test('she may change her mind while the step is open', async () => {
    answer(1, 2)
    await weapp.until('the new answer', () => pressed(answersOf(cards()[1])[2]) === 'true')
    await weapp.until('the outbox to be empty', () => {
      const waiting = weapp.wx.test.storage.get('ysl.outbox')
      return Array.isArray(waiting) && waiting.length === 0
    })
    const page = await stack.ask('consultation.page', { consultationId: stack.guide.lively.home }, PERSONA)
    expect(page.answered).toBe(2)
    expect(page.cards.some(({ myStance }) => myStance === 'disagree')).toBe(false)
  })

  test('home knows her compound now, and 我的 says who she is', async () => {
    await weapp.open('pages/home/index')
    await reads('今天在商量')
    tap(weapp.tabBar(), '我的')
    await reads('本小区邻居')
  })

  test('a revoked code says so and shows a way on', async () => {
    await weapp.open('pages/scan/index', { scene: stack.guide.scenes.revoked })
    await reads('这个码已经停用了')
    expect(pageText(here())).toContain('从红色驿站名单里挑')
  })
})
