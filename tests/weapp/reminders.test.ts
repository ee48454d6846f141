import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { pageText } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const PERSONA = 'owner'
const PROGRESS = { topic: 'progress', templateId: 'tp', longTerm: false }

let stack: Stack
let weapp: Weapp
/** What WeChat was asked for, call by call, and what she says next. */
const asked: (readonly string[])[] = []
let says = 'accept'

beforeAll(async () => {
  stack = await startStack({ templates: 'progress=tp:thing1:time2:once;office=to:thing1:time2:long' })
  weapp = await startWeapp({
    callFunction: stack.callAs(PERSONA),
    subscribe(templateIds) {
      asked.push(templateIds)
      return Object.fromEntries(templateIds.map((id) => [id, says]))
    },
  })
}, 60_000)
afterAll(() => stack.close())

const { here, reads, touches, touchesRow } = handsOn(() => weapp)
const topics = async () => (await stack.ask('inbox.pushSettings', {}, PERSONA)).topics

const LONG_ENOUGH_MS = 20_000

/** What her phone has just sent arrives a moment later, and on a busy machine later than that. */
async function stands(wanted: object) {
  for (const end = Date.now() + LONG_ENOUGH_MS; Date.now() < end; ) {
    if (JSON.stringify(await topics()) === JSON.stringify([wanted])) return
  }
  expect(await topics()).toEqual([wanted])
}

describe('messages in WeChat, in the built mini-program', () => {
  test('nothing is asked before she did something, and the question is hers to open', async () => {
    const id = stack.guide.lively.home
    await weapp.open('packages/consultation/detail/index', { id })
    await reads('邻居')
    expect(pageText(here())).not.toContain('要不要微信告诉您')
    await touchesRow('赞同')
    await reads('要不要微信告诉您')
    expect(asked).toEqual([])
  })

  test('her tap asks once, for what concerns her only, and the ledger has it', async () => {
    await touches('好，提醒我')
    await reads('好，有了进展，微信里告诉您')
    expect(asked).toEqual([['tp']])
    await stands({ ...PROGRESS, left: 1, refused: false })
  })

  test('her page shows how many are left, takes more, and remembers a no', async () => {
    await weapp.open('packages/me/inbox/index')
    await touchesRow('微信提醒')
    await reads('还能提醒 1 次')
    await touches('再同意一次提醒')
    await reads('还能提醒 2 次')
    says = 'reject'
    await touches('再同意一次提醒')
    await stands({ ...PROGRESS, left: 2, refused: true })
    expect((await stack.ask('people.me', {}, PERSONA)).inbox?.ask).toEqual([])
  })

  test('the switch ends it all', async () => {
    await touchesRow('微信提醒,')
    await reads('不发微信提醒，消息还在「消息」里')
    expect((await stack.ask('inbox.pushSettings', {}, PERSONA)).on).toBe(false)
  })
})
