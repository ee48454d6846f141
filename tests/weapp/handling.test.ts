import type { ActionName, InputOf } from '@shared/contract/actions'
import { dayNameOf } from '@shared/rules/calendar/working-days'

import { jpeg } from '../support/pictures'
import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { attribute, byClass, byLabel, pageText, tap } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

let stack: Stack
let weapp: Weapp
let who = 'branch-secretary'

beforeAll(async () => {
  stack = await startStack({ tookPart: true })
  weapp = await startWeapp({
    callFunction: (call) => stack.callAs(who)(call),
    album: Array.from({ length: 4 }, () => jpeg()),
  })
}, 120_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text), 15_000)
const matter = () => stack.guide.consultations.handling

async function as(persona: string, page: string, query: Readonly<Record<string, string>> = {}) {
  who = persona
  weapp.wx.test.storage.clear()
  await weapp.open(page, { id: matter(), ...query })
}

const write = (at: number, value: string) => {
  const node = byClass(here(), 'area__paper')[at]
  if (!node) throw new Error(`nothing to write on; the page says: ${pageText(here()).slice(0, 300)}`)
  here().send(node, 'input', { value })
}

const choose = async (label: string) => {
  await weapp.until(label, () => byLabel(here(), label), 15_000)
  tap(here(), label)
}

/** Chooses one of a few and sees it chosen: what is sent next is sent with it. */
const pick = async (label: string) => {
  await choose(label)
  const chosen = () => {
    const node = byLabel(here(), label)
    return node && attribute(here(), node, 'aria-checked') === 'true'
  }
  await weapp.until(`${label} to be chosen`, chosen, 15_000)
}

describe('in the built mini-program', () => {
  test('the secretary writes how far it is, and everybody reads it', async () => {
    await as('branch-secretary', 'packages/handling/note/index', { kind: 'progress' })
    await reads('写一条进展')
    write(0, '电话已经印好，明天贴。')
    await choose('写好了，公开')
    await reads('写好了，大家能看到')
    await as('tenant', 'packages/consultation/detail/index')
    await reads('电话已经印好，明天贴。')
    await reads('办结要三把钥匙')
  }, 60_000)

  test('the butler turns her key with what she saw, and nothing is closed by it', async () => {
    await as('butler', 'packages/handling/note/index', { kind: 'evidence' })
    await reads('到现场看过了')
    await choose('没办好')
    write(0, '只贴了一半。')
    await choose('写好了，公开')
    await reads('写好了，大家能看到')
    const { keys, entries, state } = await stack.ask('work.show', { consultationId: matter() })
    expect(keys).toEqual({ resident: false, butler: false, secretary: false })
    expect(entries[0]).toMatchObject({ kind: 'evidence', verdict: 'notDone' })
    expect(state).toBe('handling')
  }, 60_000)

  test('the desk leads whoever has no part in it back', async () => {
    await as('tenant', 'packages/handling/matter/index')
    await reads('这件事不由您办')
  }, 60_000)
})

const community = 'community-secretary'
const ask = <Name extends ActionName>(persona: string, action: Name, input: InputOf<Name>) =>
  stack.ask(action, input, persona)
const show = (consultationId: string) => stack.ask('work.show', { consultationId })

/** One picture of the album with a few words, until everybody can see it. */
async function photograph(id: string, kind: 'before' | 'after', text: string, before?: string) {
  await as('branch-secretary', 'packages/handling/note/index', { id, kind, ...(before ? { before } : {}) })
  await choose('拍照或选照片')
  await weapp.until('the photo', () => byClass(here(), 'picker__image').length === 1, 20_000)
  write(0, text)
  await choose('写好了，公开')
  await reads('回到这件事')
  for (let asked = 0; asked < 200; asked += 1) {
    const found = (await show(id)).entries.find((one) => one.text === text)
    if (found) return found.id
  }
  throw new Error(`${text} never became public`)
}

/** A task done, one spot in two photos taken with this phone, and both residents' keys turned. */
async function workedAt(id: string, spot: string): Promise<void> {
  const { owners, dueTo } = await ask('branch-secretary', 'work.desk', { consultationId: id })
  const ownerKey = owners.find(({ post }) => post === 'branchSecretary')?.key ?? ''
  await ask('branch-secretary', 'work.addTask', { consultationId: id, what: spot, ownerKey, dueOn: dueTo })
  const taskId = (await show(id)).tasks.at(-1)?.id ?? ''
  await ask('branch-secretary', 'work.settleTask', { consultationId: id, taskId, as: 'done' })
  const before = await photograph(id, 'before', spot)
  await photograph(id, 'after', `${spot}，办好了。`, before)
  await ask('branch-secretary', 'work.reportDone', { consultationId: id })
  const seen = {
    consultationId: id,
    kind: 'evidence',
    text: '看过了。',
    photoIds: [],
    verdict: 'done',
  } as const
  await ask('butler', 'work.addEntry', seen)
}

describe('a matter to its end', () => {
  test('is photographed, answered by a neighbour, confirmed, rated, and closed with its photos in sight', async () => {
    await workedAt(matter(), '1号楼门口的公告栏')
    await as('owner', 'packages/consultation/detail/index')
    await reads('您看办好了吗')
    await pick('办好了')
    await choose('就这样说')
    await reads('您说了：办好了')
    await as(community, 'packages/staff/consultation/index')
    await choose('确认办好，请大家评')
    await pick('4 分')
    await choose('就这样：确认办好，请大家评')
    await reads('已办')
    await as('owner', 'packages/consultation/detail/index')
    await pick('5 星,很满意')
    await choose('评好了，送出')
    await reads('谢谢您')
    for (const persona of ['tenant', 'relocated'])
      await ask(persona, 'work.rate', { consultationId: matter(), stars: 4, reasons: [] })
    const close = {
      consultationId: matter(),
      verb: 'close',
      result: 'effective',
      reason: '办完了。',
    } as const
    await ask(community, 'consultation.move', close)
    await as('tenant', 'packages/consultation/detail/index')
    await reads('平均 4.3 分，3 人评了')
    await reads('同一处，办前办后')
    expect((await show(matter())).keys).toEqual({ resident: true, butler: true, secretary: true })
  }, 180_000)

  test('that fails twice comes back once, and reaches the reception day', async () => {
    const { evaluating: id } = stack.guide.consultations
    const rate = async () => {
      for (const persona of ['owner', 'tenant', 'relocated'])
        await ask(persona, 'work.rate', { consultationId: id, stars: 2, reasons: ['cameBack'] })
    }
    await rate()
    await ask(community, 'consultation.move', { consultationId: id, verb: 'reopen', reason: '灯又坏了。' })
    await as('tenant', 'packages/consultation/detail/index', { id })
    await reads('办结后因评价不满意退回 1 次')
    await workedAt(id, '三单元门口的灯')
    await ask('owner', 'work.answer', { consultationId: id, verdict: 'done' })
    await ask(community, 'consultation.move', { consultationId: id, verb: 'confirmDone', rating: 3 })
    await rate()
    const until = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
    const taken = { consultationId: id, verb: 'takeToReception', reason: '请四级书记看。', until } as const
    await ask(community, 'consultation.move', taken)
    await as('tenant', 'packages/consultation/detail/index', { id })
    await reads('请到书记接待日当面谈')
    const { title } = await ask(community, 'work.desk', { consultationId: id })
    await as(community, 'packages/duty/reception-desk/index', { id: stack.guide.communityId })
    await reads('两次没办好的事，请在接待日谈')
    await reads(title)

    const { fills, gives, picks, touches, on } = handsOn(() => weapp)
    await fills('field__input', 0, dayNameOf(new Date(Date.now() + 86_400_000)))
    await gives('定下来')
    await reads('定好了，邻居现在可以约。')
    await as('tenant', 'packages/consultation/detail/index', { id })
    await touches('去约一个时段')
    await on('packages/duty/reception/index')
    await picks('09:15')
    await gives('约 09:15')
    await reads('您约好了：09:15，报 2 号')
    const { days } = await ask('tenant', 'reception.show', { compoundId: stack.guide.compounds.home })
    expect(days[0]).toMatchObject({ myNumber: '2 号' })
  }, 180_000)
})

test('what was handed to 12345 keeps its number, and is asked back', async () => {
  const { proposing: id } = stack.guide.consultations
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  await ask('branch-secretary', 'consultation.move', {
    consultationId: id,
    verb: 'handOff',
    channel: 'hotline12345',
    reason: '院外的事归县里有关部门。',
    until,
  })
  await as('tenant', 'packages/consultation/detail/index', { id })
  await reads('可以这样说')
  await as('branch-secretary', 'packages/handling/matter/index', { id })
  await handsOn(() => weapp).touchesRow('记下 12345 办理编号')
  await weapp.until('the line', () => byClass(here(), 'area__paper')[0], 15_000)
  write(0, 'DZ2026-0031')
  await weapp.until(
    'the number',
    () => JSON.stringify(byClass(here(), 'area__paper')[0]).includes('DZ2026'),
    15_000,
  )
  await choose('记下来')
  for (let asked = 0; asked < 200 && (await show(id)).hotline.length === 0; asked += 1);
  expect((await show(id)).hotline).toMatchObject([{ number: 'DZ2026-0031' }])
  await as('branch-secretary', 'packages/staff/consultation/index', { id })
  await choose('写下问回的结果')
  await pick('办好了一部分')
  write(0, '热线答复：下月来修。')
  await weapp.until(
    'the words',
    () => JSON.stringify(byClass(here(), 'area__paper')[0]).includes('热线'),
    15_000,
  )
  await choose('就这样：写下问回的结果')
  await reads('已办')
  await as('tenant', 'packages/consultation/detail/index', { id })
  await reads('热线答复：下月来修。')
}, 120_000)
