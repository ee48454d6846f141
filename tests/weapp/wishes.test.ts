import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { attribute, byClass, pageText } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

let stack: Stack
let weapp: Weapp
let who = 'member'
let chosen: { readonly id: string; readonly name: string }

beforeAll(async () => {
  stack = await startStack()
  const compoundId = stack.guide.compounds.home
  const { compound } = await stack.ask('community.home', { compoundId }, 'owner')
  chosen = { id: compound.id, name: compound.name }
  weapp = await startWeapp({
    callFunction: (call) => stack.callAs(who)(call),
    storage: { 'ysl.compound': chosen },
  })
}, 120_000)

afterAll(() => stack.close())

const { here, reads, on, touches, touchesRow } = handsOn(() => weapp)

async function as(persona: string, page: string, query: Readonly<Record<string, string>> = {}) {
  who = persona
  weapp.wx.test.storage.clear()
  weapp.wx.test.storage.set('ysl.compound', chosen)
  await weapp.open(page, query)
}

/** Into the line at this place of the page. */
async function writes(kind: 'field__input' | 'area__paper', at: number, value: string) {
  const node = await weapp.until(`line ${at}`, () => byClass(here(), kind)[at], 15_000)
  here().send(node, 'input', { value })
}

/** Taps a choice, and sees that it is chosen; the group around it may be called the same. */
async function picks(label: string) {
  const choice = () => byClass(here(), 'choice').find((one) => attribute(here(), one, 'aria-label') === label)
  const found = await weapp.until(label, choice, 15_000)
  here().send(found, 'tap')
  await weapp.until(
    `${label} chosen`,
    () => byClass(here(), 'choice--chosen').includes(choice() ?? {}),
    15_000,
  )
}

describe('wishes in the built mini-program', () => {
  test('a member finds one on the board, claims it, and sees where she is awaited', async () => {
    await as('member', 'pages/wishes/index')
    await reads('修修漏水的龙头')
    expect(pageText(here())).not.toMatch(/号楼|单元/)
    await touchesRow('修修漏水的龙头')
    await on('packages/wish/detail/index')
    await touches('我来认领')
    await picks('我和对方不是亲属')
    await touches('我答应，认领')
    await reads('认领成功，谢谢您')
    await touches('看对方的住处和电话')
    await reads('每看一次都记下来')
    await weapp.until('the door', () => /\d+号楼\d+单元/.test(pageText(here())), 15_000)
  }, 60_000)

  test('she says that it is done, and the wish waits for the wisher’s word', async () => {
    const { claimed } = await stack.ask('wish.mine', {}, 'member')
    expect(claimed[0]).toMatchObject({ state: 'claimed' })
    await as('member', 'packages/wish/record/index', { id: claimed[0]?.id ?? '' })
    await writes('area__paper', 0, '龙头修好了，试过不滴了。')
    await writes('field__input', 0, '40')
    const draft = () => JSON.stringify(weapp.wx.test.storage.get(`ysl.draft.wish.${claimed[0]?.id}`) ?? '')
    await weapp.until('the draft', () => draft().includes('龙头') && draft().includes('40'), 15_000)
    await touches('办好了，请对方确认')
    await weapp.until('it has arrived', () => !draft().includes('龙头'), 15_000)
    await as('member', 'packages/wish/detail/index', { id: claimed[0]?.id ?? '' })
    await reads('说办好了，等确认')
  }, 60_000)
})

describe('registration in the built mini-program', () => {
  test('a resident registers as a member, agrees to that by itself, and waits for the secretary', async () => {
    await as('owner', 'packages/service/mine/index')
    await reads('您还没有报到')
    await touches('去报到')
    await on('packages/service/register/index')
    await writes('field__input', 0, '林小禾')
    await writes('field__input', 1, '第二中学')
    await picks('水电小修')
    await picks('周末白天')
    await touches('报到')
    await touches('单独同意')
    await reads('收到了您的报到')
    await as('owner', 'packages/service/mine/index')
    await reads('过了时间会转给上一级')
  }, 60_000)

  test('the secretary lets her in, and she promises', async () => {
    await as('branch-secretary', 'packages/service/check/index')
    await reads('林小禾')
    await touches('核对过了，通过')
    await reads('林小禾的报到通过了。')
    await as('owner', 'packages/service/mine/index')
    await touches('许个诺，就开始')
    await touches('我答应，开始服务')
    await reads('已报到')
  }, 60_000)
})
