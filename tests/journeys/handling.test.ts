import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { personaOpenid } from '../../cloudfunctions/local/fixture/personas'
import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { openAfresh } from '../support/open-afresh'
import { signInAs } from '../support/sign-in'
import { THREE_NO_NEIGHBOURS, withThreeNoOffice } from '../support/three-no'
import { tookPart } from '../support/took-part'

const WAIT = { timeout: 20_000 }
const OFFICE = withThreeNoOffice()
const NEIGHBOURS = ['owner', 'tenant', 'relocated', 'family'] as const

let stack: TestStack
let browser: TestBrowser
const phones = new Map<string, Phone>()

beforeAll(async () => {
  stack = await startTestStack({
    fixture: 'small',
    h5: true,
    environment: { PAGE_CACHE_MS: '0' },
    personas: OFFICE,
  })
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  browser = await launchChromium()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

async function phone(persona: string): Promise<Phone> {
  const known = phones.get(persona)
  if (known) return known
  const fresh = await browser.newPhone()
  await signInAs(fresh.page, stack.url, persona)
  phones.set(persona, fresh)
  return fresh
}

const open = async (persona: string, path: string, id: string) => {
  const who = await phone(persona)
  await openAfresh(who.page, `${stack.url}/#/packages/${path}/index?id=${id}`)
  return who
}
const tap = (who: Phone, name: string) => who.page.getByRole('button', { name }).first().click(WAIT)
const choose = (who: Phone, name: string, role: 'radio' | 'checkbox' = 'radio') =>
  who.page.getByRole(role, { name }).first().click(WAIT)
const reads = (who: Phone, text: string) => who.page.getByText(text).first().waitFor(WAIT)
const write = (who: Phone, text: string, within = '') =>
  who.page.locator(`${within} textarea:visible`).first().fill(text, WAIT)
async function see(who: Phone, name: string, from?: string): Promise<void> {
  if (from)
    await who.page
      .getByText(from)
      .first()
      .evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await who.screenshot(`journey/handling-${name}`)
}

const takePart = (id: string) => tookPart(id, stack.guide.compounds.home, NEIGHBOURS.map(personaOpenid))

/** Takes a picture that a browser can shrink and sends it with a few words. */
async function photograph(who: Phone, text: string, name: string): Promise<void> {
  const picture = await who.page.screenshot({ type: 'jpeg' })
  await write(who, text)
  const chooser = who.page.waitForEvent('filechooser', WAIT)
  await tap(who, '拍照或选照片')
  await (await chooser).setFiles({ name: 'spot.jpg', mimeType: 'image/jpeg', buffer: picture })
  await who.page.locator('.picker__image').first().waitFor(WAIT)
  await see(who, name)
  await tap(who, '写好了，公开')
  await who.page.getByRole('button', { name: '回到这件事' }).first().waitFor(WAIT)
}

const workOf = (consultationId: string) => stack.get('work.show', { consultationId })
type Work = Awaited<ReturnType<typeof workOf>>

/** Lets the clock work until everybody can see it: WeChat tells when it likes that a photo may be shown. */
async function seen(consultationId: string, done: (now: Work) => boolean): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    if (done(await workOf(consultationId))) return
    await stack.tick()
  }
  throw new Error('the clock worked twenty times, and it is not to be seen')
}

describe('a matter that is worked at to its end', () => {
  const id = () => stack.guide.consultations.handling

  it('gets a task, a word of progress and one spot in two photos', async () => {
    await takePart(id())
    const secretary = await open('branch-secretary', 'handling/matter', id())
    await tap(secretary, '加一项任务')
    await write(secretary, '把报修电话和时限贴到每个楼门口', '.sheet')
    await choose(secretary, '小区党支部书记')
    await secretary.page.locator('.sheet .choices').nth(1).getByRole('radio').nth(2).click(WAIT)
    await see(secretary, 'task')
    await tap(secretary, '就这样定')
    await reads(secretary, '在办')
    await see(secretary, 'desk')

    await tap(secretary, '放一张办之前的照片')
    await photograph(secretary, '1号楼门口的公告栏', 'before')
    await seen(id(), ({ entries }) => entries.some(({ text }) => text === '1号楼门口的公告栏'))
    await open('branch-secretary', 'handling/matter', id())
    await tap(secretary, '放办之后的：1号楼门口的公告栏')
    await photograph(secretary, '贴好了。', 'after')
    await seen(id(), ({ pairs }) => pairs.length > 0)
    await open('branch-secretary', 'handling/matter', id())
    await tap(secretary, '办完了')
    await tap(secretary, '任务都办完了，报办好')
    await reads(secretary, '报上去了')
    await see(secretary, 'reported')
  }, 180_000)

  it('needs the butler’s eyes and a neighbour’s word before the community secretary can confirm', async () => {
    const community = await open('community-secretary', 'staff/consultation', id())
    await reads(community, '还差')
    const butler = await open('butler', 'consultation/detail', id())
    await tap(butler, '去办这件事')
    await tap(butler, '到现场看过了')
    await choose(butler, '办好了')
    await write(butler, '每个楼门口都贴了。')
    await tap(butler, '写好了，公开')
    await reads(butler, '写好了，大家能看到。')

    const owner = await open('owner', 'consultation/detail', id())
    await reads(owner, '您看办好了吗')
    await choose(owner, '办好了')
    await see(owner, 'answer', '您看办好了吗')
    await tap(owner, '就这样说')
    await reads(owner, '您说了：办好了')
    const slider = owner.page.getByRole('slider').first()
    await slider.focus()
    await slider.press('ArrowLeft')
    expect(await slider.inputValue()).toBe('45')
    await see(owner, 'before-after', '同一处，办前办后')
    await see(owner, 'keys', '办结要三把钥匙')

    await open('community-secretary', 'staff/consultation', id())
    await tap(community, '确认办好，请大家评')
    await choose(community, '4 分')
    await see(community, 'confirm')
    await tap(community, '就这样：确认办好')
    await reads(community, '已办')
  }, 180_000)

  it('is rated by those who took part, and closed with what it changed in sight', async () => {
    const owner = await open('owner', 'consultation/detail', id())
    await choose(owner, '5 星')
    await see(owner, 'rate', '给办理结果评一评')
    await tap(owner, '评好了，送出')
    await reads(owner, '谢谢您')
    for (const key of ['tenant', 'relocated'])
      await stack.get('work.rate', { consultationId: id(), stars: 4, reasons: [] }, { as: key })
    const closing = {
      consultationId: id(),
      verb: 'close',
      result: 'effective',
      reason: '照商量好的办完了。',
    } as const
    await stack.get('consultation.move', closing, { as: 'community-secretary' })
    await open('owner', 'consultation/detail', id())
    await reads(owner, '平均 4.3 分，3 人评了')
    await see(owner, 'closed', '大家怎么评')
    await owner.page.evaluate(() => localStorage.setItem('ysl.type-size', '"elder"'))
    await open('owner', 'consultation/detail', id())
    await reads(owner, '办结要三把钥匙')
    await see(owner, 'closed-elder', '同一处，办前办后')
    await see(owner, 'keys-elder', '办结要三把钥匙')
    // Nothing is dragged in large type.
    expect(await owner.page.getByRole('slider').count()).toBe(0)
    await owner.page.evaluate(() => localStorage.removeItem('ysl.type-size'))
    const wide = await browser.newPhone({ viewport: { width: 1280, height: 900 } })
    phones.set('wide', wide)
    await signInAs(wide.page, stack.url, 'branch-secretary')
    await open('wide', 'consultation/detail', id())
    await reads(wide, '办结要三把钥匙')
    await see(wide, 'closed-desktop', '同一处，办前办后')
  }, 180_000)
})

describe('a matter that fails twice', () => {
  it('comes back once, and reaches the reception day', async () => {
    const id = stack.guide.consultations.evaluating
    await takePart(id)
    const rate = async () => {
      for (const as of ['owner', 'tenant', 'relocated'])
        await stack.get('work.rate', { consultationId: id, stars: 2, reasons: ['cameBack'] }, { as })
    }
    await rate()
    const community = await open('community-secretary', 'staff/consultation', id)
    await tap(community, '退回再办')
    await write(community, '灯又坏了，请重新办。', '.sheet')
    await tap(community, '就这样：退回再办')
    await reads(community, '已办')
    const family = await open('family', 'consultation/detail', id)
    await reads(family, '办结后因评价不满意退回 1 次')
    await see(family, 'reopened', '办结要三把钥匙')

    await again(id)
    await rate()
    await open('community-secretary', 'staff/consultation', id)
    await tap(community, '请到书记接待日')
    await community.page.locator('.sheet .choices').first().getByRole('radio').nth(2).click(WAIT)
    await write(community, '请四级书记一起看。', '.sheet')
    await tap(community, '就这样：请到书记接待日')
    await open('family', 'consultation/detail', id)
    await reads(family, '请到书记接待日当面谈')
    await see(family, 'reception', '请到书记接待日当面谈')
    await tap(family, '去约一个时段')
    await reads(family, '这两个月的接待日还没有定')
  }, 180_000)

  /** Everything of the second round, so that it can be confirmed again. */
  async function again(id: string): Promise<void> {
    const as = { as: 'branch-secretary' }
    const { owners, dueTo } = await stack.get('work.desk', { consultationId: id }, as)
    const ownerKey = owners.find(({ post }) => post === 'branchSecretary')?.key ?? ''
    await stack.get('work.addTask', { consultationId: id, what: '换一盏灯', ownerKey, dueOn: dueTo }, as)
    const { tasks, pairs: earlier } = await workOf(id)
    const taskId = tasks.at(-1)?.id ?? ''
    await stack.get('work.settleTask', { consultationId: id, taskId, as: 'done' }, as)
    const secretary = await open('branch-secretary', 'handling/matter', id)
    await tap(secretary, '放一张办之前的照片')
    await photograph(secretary, '三单元门口', 'again-before')
    await seen(id, ({ entries }) => entries.some(({ text }) => text === '三单元门口'))
    await open('branch-secretary', 'handling/matter', id)
    await tap(secretary, '放办之后的')
    await photograph(secretary, '换好了。', 'again-after')
    await seen(id, ({ pairs }) => pairs.length > earlier.length)
    await stack.get('work.reportDone', { consultationId: id }, as)
    await stack.get(
      'work.addEntry',
      { consultationId: id, kind: 'evidence', text: '亮了。', photoIds: [], verdict: 'done' },
      { as: 'butler' },
    )
    await stack.get('work.answer', { consultationId: id, verdict: 'done' }, { as: 'owner' })
    const confirm = { consultationId: id, verb: 'confirmDone', rating: 3 } as const
    await stack.get('consultation.move', confirm, { as: 'community-secretary' })
  }
})

it('a matter of a 三无小区 goes the whole way without company or committee, its task done by one tap on the desk', async () => {
  const { threeNo } = stack.guide.compounds
  const { data } = await platformDatabase()
    .collection('consultations')
    .where({ compoundId: threeNo, state: 'handling' })
    .get()
  const [{ _id: id }] = data as [{ _id: string }]
  const openidOf = (key: string) => OFFICE.find((one) => one.key === key)?.openid ?? ''
  await tookPart(id, threeNo, THREE_NO_NEIGHBOURS.map(openidOf))
  const butler = await open('three-no-butler', 'staff/desk', '')
  await tap(butler, '办完了')
  await reads(butler, '记下了：办完了')
  await see(butler, 'desk-tap')
  // Leaving the page sends what rests.
  await butler.page.goto(`${stack.url}/#/packages/consultation/detail/index?id=${id}`)
  await reads(butler, '这件事')
  await seen(id, ({ tasks }) => tasks.every(({ state }) => state === 'done'))
  const secretary = await open('three-no-secretary', 'handling/matter', id)
  await tap(secretary, '放办之后的：公告栏旁边的空地')
  await photograph(secretary, '收拾干净了。', 'three-no-after')
  await seen(id, ({ pairs }) => pairs.length > 0)
  await open('three-no-secretary', 'handling/matter', id)
  await tap(secretary, '任务都办完了，报办好')
  await reads(secretary, '报上去了')
  const looked = {
    consultationId: id,
    kind: 'evidence',
    text: '看过了。',
    photoIds: [],
    verdict: 'done',
  } as const
  await stack.get('work.addEntry', looked, { as: 'three-no-butler' })
  await stack.get('work.answer', { consultationId: id, verdict: 'done' }, { as: 'three-no-2' })
  const confirm = { consultationId: id, verb: 'confirmDone', rating: 4 } as const
  await stack.get('consultation.move', confirm, { as: 'community-secretary' })
  for (const as of ['three-no-2', 'three-no-3', 'three-no-4'])
    await stack.get('work.rate', { consultationId: id, stars: 5, reasons: [] }, { as })
  const close = { consultationId: id, verb: 'close', result: 'effective', reason: '办完了。' } as const
  await stack.get('consultation.move', close, { as: 'community-secretary' })
  const neighbour = await open('three-no', 'consultation/detail', id)
  await neighbour.page
    .getByText(/平均 5(\.0)? 分，3 人评了/)
    .first()
    .waitFor(WAIT)
  await see(neighbour, 'three-no-closed')
}, 180_000)

it('a matter handed to 12345 has its words ready, its number entered by hand, and is asked back', async () => {
  const id = stack.guide.consultations.proposing
  const secretary = await open('branch-secretary', 'staff/consultation', id)
  await tap(secretary, '转给能办的地方')
  await choose(secretary, '12345 热线')
  await secretary.page.locator('.sheet .choices').nth(1).getByRole('radio').nth(2).click(WAIT)
  await write(secretary, '院外的事归县里有关部门。', '.sheet')
  await tap(secretary, '就这样：转给能办的地方')
  await reads(secretary, '已办')
  const tenant = await open('tenant', 'consultation/detail', id)
  await reads(tenant, '可以这样说')
  await reads(tenant, '由书记去问结果')
  await see(tenant, 'hotline', '文字整理好了')
  await open('branch-secretary', 'handling/matter', id)
  await tap(secretary, '记下 12345 办理编号')
  await write(secretary, 'DZ2026-0031', '.sheet')
  await see(secretary, 'call')
  await tap(secretary, '记下来')
  await secretary.page.locator('.sheet').waitFor({ ...WAIT, state: 'detached' })
  expect((await stack.get('work.show', { consultationId: id })).hotline).toMatchObject([
    { number: 'DZ2026-0031' },
  ])
  await open('branch-secretary', 'staff/consultation', id)
  await tap(secretary, '写下问回的结果')
  await choose(secretary, '办好了一部分')
  await write(secretary, '热线答复：下月来修。', '.sheet')
  await tap(secretary, '就这样：写下问回的结果')
  await reads(secretary, '已办')
  await open('tenant', 'consultation/detail', id)
  await reads(tenant, '热线答复：下月来修。')
  await reads(tenant, 'DZ2026-0031')
  await see(tenant, 'asked-back', '12345 办理编号')
}, 120_000)

it('where a community has no specialist the card says 未配备 and leads to 12345', async () => {
  const { consultations, communityId } = stack.guide
  await platformDatabase()
    .collection('posts')
    .where({ post: 'serviceSpecialist', placeId: communityId })
    .update({ vacant: true, holderId: null, label: null, deputy: null })
  const owner = await open('owner', 'consultation/detail', consultations.handling)
  await reads(owner, '社区服务专员：未配备')
  await see(owner, 'no-specialist', '社区服务专员：未配备')
}, 60_000)

it('nothing was complained about on the way', () => {
  expect([...phones.values()].flatMap(({ complaints }) => complaints)).toEqual([])
})
