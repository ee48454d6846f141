import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 30_000 }

let stack: TestStack
let browser: TestBrowser
let secretary: Phone
let wide: Phone
let community: Phone
let resident: Phone
let deputy: Phone

beforeAll(async () => {
  stack = await startTestStack({ fixture: 'small', h5: true, environment: { PAGE_CACHE_MS: '0' } })
  browser = await launchChromium()
  secretary = await browser.newPhone()
  wide = await browser.newPhone({ viewport: { width: 1280, height: 900 } })
  community = await browser.newPhone()
  resident = await browser.newPhone()
  deputy = await browser.newPhone()
  await signInAs(secretary.page, stack.url, 'branch-secretary')
  await signInAs(wide.page, stack.url, 'branch-secretary')
  await signInAs(community.page, stack.url, 'community-secretary')
  await signInAs(resident.page, stack.url, 'owner')
  await signInAs(deputy.page, stack.url, 'commissioner')
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const open = (who: Phone, path: string) => who.page.goto(`${stack.url}/#/${path}`)
const reads = (who: Phone, text: string | RegExp) => who.page.getByText(text).first().waitFor(WAIT)
const tap = (who: Phone, name: string | RegExp) => who.page.getByRole('button', { name }).first().click(WAIT)
const elder = (who: Phone) => who.page.evaluate(() => localStorage.setItem('ysl.type-size', '"elder"'))

/** The first Thursday of next month, as the secretary writes it. */
function nextMonth(): string {
  const now = new Date(Date.now() + 8 * 3_600_000)
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
  const day = 1 + ((4 - first.getUTCDay() + 7) % 7)
  return `${first.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`
}

describe('the desk of a branch secretary', () => {
  it('lists danger first, then by date, and a line opens the screen that decides it', async () => {
    await open(secretary, 'packages/staff/desk/index')
    await reads(secretary, '可能有危险，先看')
    await secretary.screenshot('duty/desk')
    await secretary.screenshot('duty/desk-full', { fullPage: true })
    await tap(secretary, /^推进商量,/)
    await secretary.page.waitForURL(/staff\/consultation/, WAIT)
  }, 60_000)

  it('stands side by side with the one in hand on a large screen', async () => {
    await open(wide, 'packages/staff/desk/index')
    await reads(wide, '可能有危险，先看')
    await tap(wide, /^推进商量,/)
    await reads(wide, '去办这一件')
    await wide.screenshot('duty/desk-wide')
  }, 60_000)

  it('is readable in elder mode', async () => {
    await elder(secretary)
    await secretary.page.reload()
    await open(secretary, 'packages/staff/desk/index')
    await reads(secretary, '可能有危险，先看')
    await secretary.screenshot('duty/desk-elder')
  }, 60_000)
})

describe('书记接待日', () => {
  it('the community secretary sets a day, and it lies on her desk', async () => {
    const { items } = await stack.get('desk.list', {}, { as: 'community-secretary' })
    expect(items.filter(({ kind }) => kind === 'receptionDay')).toEqual([])
    await open(community, 'packages/staff/desk/index')
    await community.screenshot('duty/desk-community')
    await tap(community, /^书记接待日/)
    await reads(community, '定一个接待日')
    await community.page.locator('input:visible').first().fill(nextMonth(), WAIT)
    await community.screenshot('duty/reception-set', { fullPage: true })
    await tap(community, '定下来')
    await reads(community, '定好了，邻居现在可以约。')
    await community.screenshot('duty/reception-desk', { fullPage: true })
  }, 60_000)

  it('a resident books a slot and gives it back', async () => {
    const id = stack.guide.compounds.home
    await open(resident, `packages/duty/reception/index?id=${id}`)
    await reads(resident, '选一个时段')
    await resident.screenshot('duty/reception')
    await resident.page.getByRole('radio', { name: '09:15' }).first().click(WAIT)
    await tap(resident, '约 09:15')
    await reads(resident, /您约好了：09:15，报 2 号/)
    await resident.screenshot('duty/reception-mine')
    await tap(resident, '不去了，让给邻居')
    await reads(resident, '选一个时段')
  }, 60_000)
})

describe('questions to 两代表一委员', () => {
  const WHAT = '小区门口的公交站什么时候能加一个雨棚？'

  it('a resident asks where everybody reads it, and a deputy answers from the desk', async () => {
    const id = stack.guide.compounds.home
    await open(resident, `packages/duty/questions/index?id=${id}`)
    await reads(resident, '没有等着答复的问题')
    await resident.screenshot('duty/questions-empty')
    await tap(resident, '我要问')
    await resident.page.locator('textarea:visible').first().fill(WHAT, WAIT)
    await resident.screenshot('duty/questions-ask')
    await tap(resident, '公开问')
    await reads(resident, '问出去了')
    await tap(resident, '看全部问题')
    await reads(resident, /前答复 · 还剩/)
    await resident.screenshot('duty/questions')
    await elder(resident)
    await resident.page.reload()
    await reads(resident, /前答复 · 还剩/)
    await resident.screenshot('duty/questions-elder', { fullPage: true })
    await resident.page.evaluate(() => localStorage.removeItem('ysl.type-size'))

    await open(deputy, 'packages/staff/desk/index')
    await tap(deputy, /^问代表委员,/)
    await reads(deputy, '写答复')
    await deputy.page.locator('textarea:visible').first().fill('已经列入明年的计划，三月动工。', WAIT)
    await deputy.screenshot('duty/question-answer', { fullPage: true })
    await tap(deputy, '公开答复')
    await reads(deputy, /（两代表一委员）.*答复/)
    await open(resident, `packages/duty/questions/index?id=${id}`)
    await resident.page.getByRole('radio', { name: '已答复' }).first().click(WAIT)
    await reads(resident, '已经列入明年的计划，三月动工。')
    await resident.screenshot('duty/questions-answered')
  }, 120_000)
})

describe('the monthly report', () => {
  it('is a page for everybody, with its paper and its table', async () => {
    await stack.tick()
    const id = stack.guide.compounds.home
    await open(resident, `packages/duty/report/index?id=${id}`)
    await reads(resident, /年.*月报$/)
    await resident.page.getByText('按时率').first().waitFor({ timeout: 50_000 })
    await resident.screenshot('duty/report', { fullPage: true })
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
    const shown = await stack.get('report.show', { placeId: id, month })
    await reads(resident, `${shown.figures.matters} 件`)
    await tap(resident, '做成表格')
    await resident.page.getByRole('button', { name: '打开表格' }).waitFor(WAIT)
    await tap(resident, '做成打印版')
    await resident.page.getByRole('button', { name: '打开打印版' }).waitFor(WAIT)
  }, 90_000)

  it('nothing was complained about', () => {
    expect([secretary, wide, community, resident, deputy].flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
