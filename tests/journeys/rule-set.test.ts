import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 15_000 }

let stack: TestStack
let browser: TestBrowser
let phone: Phone

beforeAll(async () => {
  stack = await startTestStack({ fixture: 'small', h5: true, environment: { PAGE_CACHE_MS: '0' } })
  browser = await launchChromium()
  phone = await browser.newPhone()
  await signInAs(phone.page, stack.url, 'county-admin')
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const reads = (text: string | RegExp) =>
  phone.page.getByText(text).filter({ visible: true }).first().waitFor(WAIT)
const tap = (name: string) =>
  phone.page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click(WAIT)
const fill = (label: string, text: string) =>
  phone.page
    .locator(
      `input[aria-label="${label}"], textarea[aria-label="${label}"], [aria-label="${label}"] input, [aria-label="${label}"] textarea`,
    )
    .filter({ visible: true })
    .first()
    .fill(text)

describe('a county writes its own rules', () => {
  it('replaces a category in the draft; residents still read the old rules', async () => {
    await phone.page.goto(`${stack.url}/#/packages/staff/topics/index`)
    await reads('能商量的七类')
    await phone.screenshot('journey/rules', { fullPage: true })
    await phone.page.locator('#rule-cultureWelfare').click(WAIT)
    await tap('换成另外一类')
    await tap('清空，写新的')
    await tap('存到草稿')
    await reads('请写名字。')
    await fill('名字', '共享菜园')
    await fill('说明', '楼下空地种菜的分配和照看。')
    await fill('词', '菜园、种菜、浇水')
    await fill('例子', '楼下那块空地分成小菜园，一家一垄行不行。')
    await phone.screenshot('journey/rules-form', { fullPage: true })
    await tap('存到草稿')
    await reads('已存到草稿')
    const { categories } = await stack.get('topics.current', {})
    expect(categories.map(({ code }) => code)).toContain('cultureWelfare')
  }, 60_000)

  it('tries it on recent appeals and publishes: seven stay seven', async () => {
    await phone.page.goto(`${stack.url}/#/packages/staff/topics/index`)
    await phone.page.reload()
    await reads('共享菜园')
    await tap('在最近的诉求上试一试')
    await reads(/试了最近|还没有诉求/)
    await phone.screenshot('journey/rules-tried', { fullPage: true })
    await tap('公布新的一版')
    await tap('公布')
    await reads(/已经公布/)
    const { categories, reasons } = await stack.get('topics.current', {})
    expect(categories.map(({ name }) => name)).toContain('共享菜园')
    expect([categories.length, reasons.length]).toEqual([7, 5])
  }, 60_000)

  it('nothing was complained about on the way', () => {
    expect(phone.complaints).toEqual([])
  })
})
