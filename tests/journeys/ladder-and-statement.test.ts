import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 30_000 }
const WHO = 'newcomer-ladder'
const WORDS = '车棚晚上太暗，装一盏感应灯吧。'

let stack: TestStack
let browser: TestBrowser
let phone: Phone
let neighbour: Phone
let consultationId = ''
let statementId = ''
let desk: Phone

beforeAll(async () => {
  stack = await startTestStack({ fixture: 'small', h5: true, environment: { PAGE_CACHE_MS: '0' } })
  browser = await launchChromium()
  consultationId = stack.guide.lively.home
  phone = await browser.newPhone()
  await signInAs(phone.page, stack.url, WHO)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const open = (who: Phone, path: string) => who.page.goto(`${stack.url}/#/${path}`)
const tap = (who: Phone, name: string) =>
  who.page.getByRole('button', { name, exact: true }).first().click(WAIT)
const choose = (name: string) => phone.page.getByRole('radio', { name }).first().click(WAIT)
const reads = (who: Phone, text: string) => who.page.getByText(text).first().waitFor(WAIT)
const answer = async (text: string) => {
  await phone.page.locator('input:visible').first().fill(text)
  await tap(phone, '下一步')
}

describe('from a visitor to a verified neighbour who speaks', () => {
  it('asks where she lives and then for a phone, only when she wants to say something', async () => {
    await open(phone, `packages/consultation/detail/index?id=${consultationId}`)
    await tap(phone, '您怎么看？也说一句')
    await phone.page.locator('textarea:visible').fill(WORDS, WAIT)
    await tap(phone, '送出')
    await tap(phone, '我住这个小区')
    await reads(phone, '请在微信里留手机号')
    await phone.screenshot('journey/phone-elsewhere')
    await tap(phone, '先不说了')
  }, 120_000)

  it('her phone is verified inside WeChat, by the same person', async () => {
    const code = `ladder${Date.now()}x15400000012`
    await expect(stack.get('people.verifyPhone', { code }, { as: WHO })).resolves.toEqual({
      rung: 'phoneVerified',
    })
  })

  it('she says behind which door she lives, one question at a time', async () => {
    await open(phone, `packages/me/describe/index?compoundId=${stack.guide.compounds.home}`)
    await choose('1 号楼')
    await choose('1 单元')
    await answer('302室')
    await answer('林小禾')
    await choose('租户')
    await choose('满十八岁')
    await tap(phone, '送去核实')
    await reads(phone, '送到了')
    await open(phone, 'packages/me/home/index')
    await reads(phone, '待核实')
  }, 120_000)

  it('the butler of her stairwell verifies her, and she sees it', async () => {
    const { requests } = await stack.get('people.residenceQueue', {}, { as: 'butler' })
    const hers = requests.find(({ name }) => name === '林小禾')
    expect(hers).toMatchObject({ building: 1, unitEntrance: 1, room: '302', known: true })
    await stack.get(
      'people.decideResidence',
      { requestId: hers?.id ?? '', decision: 'verify' },
      { as: 'butler' },
    )
    await open(phone, 'pages/mine/index')
    await reads(phone, '已核实的邻居')
  }, 120_000)

  it('what she wrote before is still there, and goes out', async () => {
    await open(phone, `packages/consultation/speak/index?id=${consultationId}`)
    const paper = phone.page.locator('textarea:visible')
    await paper.waitFor(WAIT)
    expect(await paper.inputValue()).toBe(WORDS)
    await tap(phone, '送出')
    await reads(phone, '说出去了')
    const { statements, leftToday } = await stack.get('statement.mine', { consultationId }, { as: WHO })
    expect(statements).toMatchObject([{ text: WORDS, state: 'public', author: '本小区邻居' }])
    expect(leftToday).toBe(2)
    statementId = statements[0]?.id ?? ''
    await tap(phone, '回到这件事')
    await reads(phone, '已公开')
  }, 120_000)
})

describe('what becomes of her words', () => {
  const hers = () => neighbour.page.locator(`#said-${statementId}`)

  /** The order gives every statement a fair chance; hers may be on a later page. */
  async function findHers() {
    const last = neighbour.page.locator('[id^="said-"]').last()
    for (let turn = 0; turn < 20 && (await hers().count()) === 0; turn += 1) {
      const before = await last.getAttribute('id', WAIT)
      await tap(neighbour, '再听几句')
      await neighbour.page.locator(`#${before} ~ [id^="said-"]`).first().waitFor(WAIT)
    }
    await hers().scrollIntoViewIfNeeded(WAIT)
  }

  it('a neighbour reads them in another browser', async () => {
    neighbour = await browser.newPhone()
    await signInAs(neighbour.page, stack.url, 'owner')
    await open(neighbour, `packages/consultation/detail/index?id=${consultationId}`)
    await findHers()
    expect(await hers().textContent()).toContain(WORDS)
  }, 120_000)

  it('three verified neighbours report them: they fold, and may be unfolded', async () => {
    await hers().getByRole('button', { name: '反映这句话有问题' }).click(WAIT)
    await neighbour.page.getByRole('radio', { name: '说的不是真的' }).click(WAIT)
    await tap(neighbour, '告诉书记')
    await hers().getByText('收到了，谢谢您').waitFor(WAIT)
    for (const as of ['tenant', 'family']) {
      await stack.get('statement.report', { statementId, reason: 'other' }, { as })
    }
    await neighbour.page.reload()
    await findHers()
    await hers().getByText('大家反映有问题，书记正在看').waitFor(WAIT)
    expect(await hers().textContent()).not.toContain(WORDS)
    await hers().getByRole('link', { name: '展开看' }).click(WAIT)
    await hers().getByText(WORDS).waitFor(WAIT)
    await neighbour.screenshot('journey/folded')
  }, 120_000)

  it('she sees that they were folded', async () => {
    await open(phone, 'packages/me/statements/index')
    await reads(phone, '被折叠')
  }, 60_000)

  it('the secretary finds them on her desk with what was reported, and lets them stand', async () => {
    desk = await browser.newPhone()
    await signInAs(desk.page, stack.url, 'branch-secretary')
    await open(desk, 'packages/staff/desk/index')
    const row = desk.page.getByRole('button', { name: new RegExp(`^邻居的话,${WORDS}`) })
    await row.click(WAIT)
    await reads(desk, '不是事实（1 人） · 别的（2 人）')
    await tap(desk, '可以留着')
    await desk.page.getByRole('radio', { name: '看过了，说的是小区的事。' }).click(WAIT)
    await desk.page.locator('.sheet').getByRole('button', { name: '可以留着', exact: true }).click(WAIT)
    await reads(desk, '好了，大家看得到了')
    await desk.screenshot('journey/restored')
  }, 60_000)

  it('the neighbour reads them again, and one more report folds nothing', async () => {
    await neighbour.page.reload()
    await findHers()
    await hers().getByText(WORDS).waitFor(WAIT)
    expect(await hers().getByText('大家反映有问题').count()).toBe(0)
    const again = await stack.call('statement.report', { statementId, reason: 'other' }, { as: 'relocated' })
    expect(again).toMatchObject({ code: 'ALREADY_LOOKED_AT' })
    await neighbour.page.reload()
    await findHers()
    await hers().getByText(WORDS).waitFor(WAIT)
  }, 120_000)

  it('she reads under 我说过的话 that they stand, in another browser too', async () => {
    const another = await browser.newPhone()
    await signInAs(another.page, stack.url, WHO)
    for (const hersOrNew of [phone, another]) {
      await open(hersOrNew, 'packages/me/statements/index')
      await hersOrNew.page.reload()
      await reads(hersOrNew, WORDS)
      await reads(hersOrNew, '已公开')
      await reads(hersOrNew, '理由：看过了，说的是小区的事。')
    }
    expect(another.complaints).toEqual([])
  }, 60_000)

  it('nothing was complained about on the way', () => {
    expect([...phone.complaints, ...neighbour.complaints, ...desk.complaints]).toEqual([])
  })
})
