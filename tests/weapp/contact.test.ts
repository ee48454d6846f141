import type { InputOf } from '@shared/contract/actions'

import { inSeat } from '../support/contact-personas'
import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { byClass, pageText, tap, walk } from '../support/weapp-nodes'
import { aroundThem } from './around'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'owner'
const SAID = '楼道灯坏了三天，晚上看不见。'

let stack: Stack
let weapp: Weapp
let who = PERSONA
let chosen: { readonly id: string; readonly name: string }

beforeAll(async () => {
  stack = await startStack({ open: true })
  const compoundId = stack.guide.compounds.home
  const { compound } = await stack.ask('community.home', { compoundId }, PERSONA)
  chosen = { id: compound.id, name: compound.name }
  weapp = await startWeapp({
    callFunction: (one) => stack.callAs(who)(one),
    storage: { 'ysl.compound': chosen },
  })
}, 60_000)

afterAll(() => stack.close())

const { here, reads, on, touches, touchesThe } = handsOn(() => weapp)

/** The same phone in other hands. */
async function as(persona: string, page: string, query: Readonly<Record<string, string>> = {}) {
  who = persona
  weapp.wx.test.storage.clear()
  weapp.wx.test.storage.set('ysl.compound', chosen)
  await weapp.open(page, query)
}
const request = (id: string) => ['packages/butler/request/index', { id }] as const

async function writes(kind: 'field__input' | 'area__paper', value: string) {
  const line = await weapp.until('a line to write on', () => byClass(here(), kind)[0], 15_000)
  here().send(line, 'input', { value })
  if (kind === 'area__paper') {
    const drafts = () => JSON.stringify([...weapp.wx.test.storage.values()])
    await weapp.until('the draft', () => drafts().includes(value), 15_000)
  }
}
/** The button of the sheet: the page below may have one of the same name. */
async function gives() {
  const [button] = byClass(here(), 'sheet').flatMap((sheet) =>
    [...walk(sheet)].filter(({ cl }) => cl?.includes('button--main')),
  )
  if (!button) throw new Error('no button in the sheet')
  here().send(button, 'tap')
}
const newest = async () => (await stack.ask('butler.requests', {}, PERSONA)).requests[0]?.id ?? ''
const asks = async (more: Partial<InputOf<'butler.contact'>> = {}) => {
  const input = { compoundId: chosen.id, kind: 'message', text: SAID, photoIds: [], ...more } as const
  return (await stack.ask('butler.contact', input, PERSONA)).requestId
}

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

describe('from the first word to the last in the built mini-program', () => {
  test('nobody answers: the secretary has it, then the specialist, and it is confirmed at last', async () => {
    const id = await asks()
    expect(await stack.neglect(id, 'fourHours')).toMatch(/^branchSecretary_/)
    await as(PERSONA, ...request(id))
    await reads('小区党支部书记')
    await reads('逾期')
    const owner = await stack.neglect(id, 'twoDays')
    expect(owner).toMatch(/^serviceSpecialist_/)
    await as(PERSONA, ...request(id))
    await reads('社区服务专员')

    await as(inSeat(owner), 'packages/butler/desk/index')
    await reads('等您回话')
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
    await touchesThe('楼道灯坏了三天')
    await on('packages/butler/request/index')
    await reads('回话')
    await writes('area__paper', '收到，下午带电工来。')
    await touches('送出去')
    await reads('已经接下')
    await touches('办好了')
    await touches('修好了，请您看看。')
    await weapp.until('the phrase chosen', () => byClass(here(), 'choice--chosen').length > 0, 15_000)
    await gives()
    await reads('说是办好了')

    await as(PERSONA, ...request(id))
    await reads('修好了，请您看看。')
    await touches('办好了，谢谢')
    await reads('这件事已经办完')
  }, 90_000)

  test('a complaint about her goes past her; after five working days the words for 12345 lie ready', async () => {
    const id = await asks({ kind: 'complaint', text: '约了两次都没有人来。' })
    await as('home-butler', ...request(id))
    await reads('这件事不在您手上了。')
    await stack.neglect(id, 'fiveDays')
    await as(PERSONA, ...request(id))
    await reads('打 12345 也可以')
    expect(pageText(here())).toContain('向党支部书记和社区服务专员反映，至今没有办好')
    await touches('复制这段文字')
    await reads('复制好了')
    expect(weapp.wx.test.copied.at(-1)).toContain('约了两次都没有人来。')
  }, 60_000)

  test('a number is given for a call back with consent, and read by the butler when she needs it', async () => {
    await as(PERSONA, 'packages/butler/ask/index', { kind: 'callback' })
    await reads('正有危险？先打电话')
    await writes('area__paper', '请给我回个电话。')
    await writes('field__input', '0534-7654321')
    await touches('发给管家')
    await reads('要先同意，管家才看得到号码。')
    await touchesThe('同意管家看我的号码')
    await weapp.until('her consent', () => !pageText(here()).includes('要先同意'), 15_000)
    await touches('发给管家')
    await on('packages/butler/request/index')
    await reads('现在由谁负责')
    const id = await newest()
    await as('home-butler', ...request(id))
    expect(pageText(here())).not.toContain('0534-7654321')
    await touches('看号码')
    await reads('0534-7654321')
  }, 60_000)

  test('a visit is asked for, agreed, and not needed any more', async () => {
    await as(PERSONA, 'packages/butler/ask/index', { kind: 'visit' })
    const window = await weapp.until('a window', () => byClass(here(), 'choice')[0], 15_000)
    here().send(window, 'tap')
    await writes('area__paper', '请来看看水管。')
    await touches('发给管家')
    await on('packages/butler/request/index')
    await reads('等管家点头')
    const id = await newest()
    await as('home-butler', ...request(id))
    await touches('能来')
    await reads('约好了')
    await as(PERSONA, ...request(id))
    await reads('约好了')
    await touches('不用来了')
    await reads('已经取消')
  }, 60_000)

  test('what concerns many becomes an appeal, when she herself hands it in', async () => {
    const text = '三单元门口的垃圾桶两天没人收了，苍蝇嗡嗡的，大家商量商量能不能换个收运时间。'
    const id = await asks({ text })
    await as('home-butler', ...request(id))
    await touches('建议提成诉求')
    await reads('建议过了，等居民自己定。')
    await as(PERSONA, ...request(id))
    await reads('管家建议：作为诉求提出来')
    await touches('好，提成诉求')
    await reads('改好了再提')
    await touches('好，提成诉求')
    await touches('看这条诉求')
    await on('packages/consultation/verdict/index')
    await reads('这件事可以商量')
  }, 60_000)
})

aroundThem({ stack: () => stack, weapp: () => weapp, as })

describe('what is kept of her in the built mini-program', () => {
  const DATA = 'packages/me/data/index'

  test('she sees what she left and takes all of it along as one file', async () => {
    await as(PERSONA, DATA)
    await reads('您留下的')
    await reads('找过管家')
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
    await touches('导出一份给自己')
    await reads('已经导出')
    const [copy] = weapp.wx.sentFiles()
    expect(copy?.name).toContain('云商量-我的数据')
    expect(copy?.text).toContain(SAID)
    expect(weapp.wx.keptFiles()).toEqual([])
  }, 60_000)

  test('she reads what goes and what stays before she asks for it, and thinks better of it', async () => {
    await as(PERSONA, DATA)
    await touches('注销账号')
    await reads('会留下，但不再认得出是您')
    await gives()
    await reads('已申请注销')
    expect((await stack.ask('account.show', {}, PERSONA)).leavesAt).not.toBeNull()
    await touches('不注销了')
    await reads('不想再用了')
    expect((await stack.ask('account.show', {}, PERSONA)).leavesAt).toBeNull()
  }, 60_000)
})
