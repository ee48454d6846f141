import { CONSENT_VERSIONS } from '@shared/contract/consent'

import { weakLine } from '../support/weak-line'
import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { attribute, byClass, byLabel, pageText, type TaroNode, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'owner'
const STANCE = 'consultation.takeStance'
const WAITS = '已记下，有网就送出去。'

let stack: Stack
let weapp: Weapp
let line: ReturnType<typeof weakLine>

beforeAll(async () => {
  stack = await startStack()
  line = weakLine(stack.callAs(PERSONA))
  weapp = await startWeapp({ callFunction: line.callFunction })
}, 120_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const matter = () => stack.guide.lively.home
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)
const cards = () => byClass(here(), 'said')
const answersOf = (card: TaroNode | undefined) =>
  [...walk(card ?? {})].filter(({ cl }) => (cl ?? '').includes('stance--'))
const isPressed = (place: number, which: number) => {
  const answer = answersOf(cards()[place])[which]
  return answer !== undefined && attribute(here(), answer, 'aria-pressed') === 'true'
}
const waiting = () => (weapp.wx.test.storage.get('ysl.outbox') ?? []) as readonly { key: string }[]
const allSent = () => weapp.until('everything to be sent', () => waiting().length === 0, 15_000)
const answered = async () =>
  (await stack.ask('consultation.page', { consultationId: matter() }, PERSONA)).answered

async function openMatter() {
  weapp.clear()
  await weapp.open('packages/consultation/detail/index', { id: matter() })
  await weapp.until('the neighbours’ words', () => cards().length > 4, 15_000)
}

function answer(place: number, which: 0 | 1 | 2) {
  const node = answersOf(cards()[place])[which]
  if (!node) throw new Error(`card ${place} has no answer ${which}`)
  here().send(node, 'tap')
}

const cutLine = () => {
  line.set('dead')
  weapp.wx.test.setNetwork(false)
}
const mendLine = () => {
  line.set('fine')
  weapp.wx.test.setNetwork(true)
}

describe('a line that breaks in the middle, in the built mini-program', () => {
  let before = 0

  test('an answer that was lost is asked for again under the same id, and the stance counts once', async () => {
    await openMatter()
    before = await answered()
    line.takeSent(STANCE)
    line.loseReplyOf(STANCE)
    answer(0, 0)
    await weapp.until('her answer to show', () => isPressed(0, 0))
    await allSent()
    const [first, again, ...more] = line.takeSent(STANCE)
    expect(again).toEqual(first)
    expect(more).toEqual([])
    expect(await answered()).toBe(before + 1)
  })

  test('what arrives twice counts once', async () => {
    line.set('twice')
    answer(1, 1)
    await weapp.until('her answer to show', () => isPressed(1, 1))
    await allSent()
    line.set('fine')
    expect(await answered()).toBe(before + 2)
  })

  test('without a line taps wait, and say so', async () => {
    line.takeSent(STANCE)
    cutLine()
    answer(2, 0)
    answer(3, 1)
    answer(3, 2)
    await reads(WAITS)
    expect(isPressed(3, 2)).toBe(true)
    expect(waiting()).toHaveLength(2)
  })

  test('the page put away and opened again is the last known one: what she said stands there, and from when it is', async () => {
    await openMatter()
    await reads('没连上网，这是')
    expect(pageText(here())).toContain('现在没有网络')
    expect([isPressed(0, 0), isPressed(1, 1), isPressed(2, 0), isPressed(3, 2)]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(pageText(here())).toContain(WAITS)
  })

  test('once the line is back they go out in their order, each once, and the page is fresh by itself', async () => {
    mendLine()
    await allSent()
    const sent = line.takeSent(STANCE)
    expect(sent.map(({ input }) => (input as { stance: string }).stance)).toEqual(['agree', 'unsure'])
    expect(await answered()).toBe(before + 4)
    await weapp.until('no word about the network', () => !pageText(here()).includes('没连上网'))
    await weapp.until('nothing to wait any more', () => !pageText(here()).includes(WAITS))
    expect(isPressed(3, 2)).toBe(true)
  })

  test('an old answer that comes late does not take the place of a newer one', async () => {
    const total = (await stack.ask('consultation.page', { consultationId: matter() }, PERSONA))
      .statementsTotal
    const toHear = (count: number) => pageText(here()).includes(`还有 ${count} 句话等您看`)
    await weapp.until('how many are left', () => toHear(total - before - 4))
    const goAndComeBack = async () => {
      await weapp.open('packages/me/about/index')
      await weapp.wx.navigateBack({})
    }
    const old = line.hold(true)
    await goAndComeBack()
    await weapp.until('the old answer to be on its way', () => old.count() > 0, 15_000)
    line.hold(false)
    const { cards: known } = await stack.ask('consultation.page', { consultationId: matter() }, PERSONA)
    const unheard = known.find(({ myStance }) => myStance === null)
    await stack.ask(
      STANCE,
      { consultationId: matter(), statementId: unheard?.id ?? '', stance: 'agree' },
      PERSONA,
    )
    await goAndComeBack()
    await weapp.until('the newer answer', () => toHear(total - before - 5), 15_000)
    old.release()
    await weapp.until('the old answer to have come', () => old.count() === 0)
    await openMatter()
    expect(toHear(total - before - 4)).toBe(false)
  })

  test('what was refused while nobody looked tells why, and stays until she lets it go', async () => {
    cutLine()
    await openMatter()
    const place = cards().findIndex((_, one) => [0, 1, 2].every((which) => !isPressed(one, which)))
    answer(place, 0)
    await reads(WAITS)
    weapp.clear()
    await weapp.open('pages/home/index')
    await reads('1 件待发送')
    line.refuse(STANCE, 'STEP_CLOSED')
    mendLine()
    await reads('1 件没送成')
    line.allow()
    tap(here(), '1 件没送成，点开看为什么')
    await weapp.until('the page', () => weapp.page().route === 'packages/me/waiting/index')
    await reads('对邻居一句话的表态')
    expect(pageText(here())).toContain('没送成')
    expect(byLabel(here(), '去那里接着办')).toBeDefined()
    expect(line.takeSent(STANCE)).toHaveLength(1)
    tap(here(), '不送了')
    await reads('都送到了')
  })

  test('nobody else’s affairs are kept on the phone', () => {
    const kept = [...weapp.wx.test.storage.keys()].filter((key) => key.startsWith('ysl.copy.'))
    expect(kept.length).toBeGreaterThan(3)
    expect(JSON.stringify([...weapp.wx.test.storage])).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/)
  })
})

describe('a form on a line that breaks, in the built mini-program', () => {
  const WISH = 'wish.submit'
  const TITLE = '学用手机'
  const { gives, picks, fills } = handsOn(() => weapp)
  const idsSent = () => [...new Set(line.takeSent(WISH).map(({ requestId }) => requestId))]
  const posted = async () =>
    (await stack.ask('wish.mine', {}, PERSONA)).posted.filter(({ title }) => title === TITLE).length

  test('a wish without an answer lies on the phone; sent again it goes under its id, and is one wish', async () => {
    const { compound } = await stack.ask(
      'community.home',
      { compoundId: stack.guide.compounds.home },
      PERSONA,
    )
    weapp.wx.test.storage.set('ysl.compound', { id: compound.id, name: compound.name })
    await stack.ask('people.consent', { kind: 'hardship', version: CONSENT_VERSIONS.hardship }, PERSONA)
    await weapp.open('packages/wish/new/index')
    await picks('陪一陪')
    await fills('area__paper', 0, TITLE)
    await fills('area__paper', 1, '想学用手机挂号，识字不多。')
    await picks('一位老人')
    await picks('老人独居')
    line.takeSent(WISH)
    line.refuse(WISH, 'SERVER_BUSY')
    await gives('送出')
    await reads('有网时再点一次「送出」，不会重复。')
    const [first, ...others] = idsSent()
    expect(others).toEqual([])
    line.allow()
    line.loseReplyOf(WISH)
    await gives('送出')
    await reads('提好了')
    expect(idsSent()).toEqual([first])
    expect(await posted()).toBe(1)
  }, 60_000)
})
