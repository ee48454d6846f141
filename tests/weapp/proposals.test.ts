import { startWeapp, type Weapp } from '../support/weapp'
import { byClass, byLabel, pageText, type TaroNode, tap } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

let stack: Stack
let weapp: Weapp
let who = 'butler'

beforeAll(async () => {
  stack = await startStack({ daysAgo: 8 })
  weapp = await startWeapp({ callFunction: (call) => stack.callAs(who)(call) })
}, 120_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)

/** Somebody else takes the phone: nothing of the one before is on it. */
async function as(persona: string, page: string, id: string) {
  who = persona
  weapp.wx.test.storage.clear()
  await weapp.open(page, { id })
}

const write = (name: string, at: number, value: string) => {
  const node: TaroNode | undefined = byClass(here(), name)[at]
  if (!node) throw new Error(`no ${name} here; the page says: ${pageText(here()).slice(0, 300)}`)
  here().send(node, 'input', { value })
}

const choose = async (label: string) => {
  await weapp.until(label, () => byLabel(here(), label), 15_000)
  tap(here(), label)
}

/** A tap is one thing, the screen that has taken it another. */
const chosen = (count: number) =>
  weapp.until(`${count} chosen`, () => byClass(here(), 'choice--chosen').length === count)

const PLACES = [
  {
    name: 'a compound with committee and property company',
    butler: 'butler',
    secretary: 'branch-secretary',
    resident: 'tenant',
    matter: () => stack.guide.lively.home,
    hasBodies: true,
  },
  {
    name: 'a 三无小区',
    butler: 'three-no-butler',
    secretary: 'three-no-secretary',
    resident: 'three-no',
    matter: () => stack.guide.lively.threeNo,
    hasBodies: false,
  },
]

describe.each(PLACES)('in the built mini-program, $name', (place) => {
  const { butler, secretary, resident } = place

  test('the butler writes what she found, and it is public', async () => {
    await as(butler, 'packages/staff/facts/index', place.matter())
    await reads('写现场情况')
    write('area__paper', 0, '晚上去看过，场地只有一半有灯。')
    await reads('15 / 300')
    await choose('写好了，公开')
    await reads('写好了，大家能看到')
    const { notes } = await stack.ask('consultation.facts', { consultationId: place.matter() })
    expect(notes.map(({ text }) => text)).toEqual(['晚上去看过，场地只有一半有灯。'])
  }, 60_000)

  test('the secretary lists and tells the parties, and the step goes on', async () => {
    await as(secretary, 'packages/staff/facts/index', place.matter())
    await choose('列好了')
    await reads('告知到了吗')
    expect(byLabel(here(), '物业公司')).toBeUndefined()
    await choose('全小区')
    await choose('楼道张贴')
    await chosen(2)
    await choose('记下来')
    await reads('都告知到了')
    const moved = { consultationId: place.matter(), verb: 'propose' } as const
    await expect(stack.ask('consultation.move', moved, secretary)).resolves.toEqual({ state: 'proposing' })
  }, 60_000)

  test('a resident brings a proposal, and finds it beside another', async () => {
    const other = {
      consultationId: place.matter(),
      title: '另开一块场地',
      measure: '把车棚东边清出来。',
      costYuan: 26_000,
      payer: 'commonIncome',
      doer: 'contractor',
    } as const
    await stack.ask('proposal.submit', other, butler)
    await as(resident, 'packages/consultation/propose/index', place.matter())
    await reads('起个短名字')
    write('area__paper', 0, '分时段用场地')
    write('area__paper', 1, '晚上七点半以前归孩子，以后归大人。')
    write('field__input', 0, '0')
    await weapp.until('no payer is asked for', () => byLabel(here(), '公共收益出') === undefined)
    expect(byLabel(here(), '物业公司') !== undefined).toBe(place.hasBodies)
    await choose('居民自己动手')
    await chosen(1)
    await choose('提出来')
    await reads('提出来了')
    await weapp.open('packages/consultation/detail/index', { id: place.matter() })
    await reads('方案二')
    for (const text of ['约 2.6 万元', '不花钱', '居民自己动手']) expect(pageText(here())).toContain(text)
  }, 60_000)

  test('the secretary answers a sentence, and its author reads what it changed', async () => {
    const consultationId = place.matter()
    const text = '分个时段用场地，孩子和大人都能玩。'
    await stack.ask('statement.say', { consultationId, text, photoIds: [] }, resident)
    await as(secretary, 'packages/staff/answers/index', consultationId)
    await choose(`${text},本小区邻居`)
    await choose('答复选上的 1 句')
    await choose('采纳')
    await choose('方案二 分时段用场地')
    await chosen(3)
    write('area__paper', 0, '写进方案里了。')
    await choose('送出答复')
    await reads('答复好了')
    await as(resident, 'packages/me/statements/index', consultationId)
    await reads('写进了方案二「分时段用场地」')
    await reads('理由：写进方案里了。')
  }, 60_000)
})
