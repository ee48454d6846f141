import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const h5Dir = resolve(__dirname, '../../dist/h5')
const WAIT = { timeout: 20_000 }

let stack: TestStack
let browser: TestBrowser
let secretary: Phone
let resident: Phone
let county: Phone

beforeAll(async () => {
  if (!existsSync(h5Dir)) throw new Error('dist/h5 is missing: run npm run build:h5')
  stack = await startTestStack({ fixture: 'small', h5Dir })
  browser = await launchChromium()
  secretary = await browser.newPhone()
  resident = await browser.newPhone()
  county = await browser.newPhone()
  await signInAs(secretary.page, stack.url, 'branch-secretary')
  await signInAs(resident.page, stack.url, 'owner')
  await signInAs(county.page, stack.url, 'county-admin')
})
afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const open = async ({ page }: Phone, route: string) => {
  await page.goto('about:blank')
  await page.goto(`${stack.url}/#/${route}`)
}
const sees = ({ page }: Phone, text: string) =>
  page.getByText(text).filter({ visible: true }).first().waitFor(WAIT)
const tap = ({ page }: Phone, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).last().click(WAIT)
const elder = ({ page }: Phone, on: boolean) =>
  page.evaluate(
    (mode) => localStorage.setItem('ysl.type-size', JSON.stringify(mode)),
    on ? 'elder' : 'normal',
  )

it('a secretary sees what a matter lacks, suspends it with a reason and goes on; residents read it all', async () => {
  const id = stack.guide.consultations.proposing
  await open(secretary, `packages/consultation/detail/index?id=${id}`)
  await sees(secretary, '现在归谁、到哪天')
  await secretary.page.getByText('管这件事').scrollIntoViewIfNeeded()
  await secretary.screenshot('matter/detail-secretary')
  await tap(secretary, '管这件事')
  await sees(secretary, '别的办法')
  await sees(secretary, '提前 3 天公布开会的时间、地点和议题')
  await secretary.screenshot('matter/control', { fullPage: true })
  await tap(secretary, '先停一停')
  await sees(secretary, '停到哪一天')
  await secretary.page.locator('textarea').last().fill('等规划部门答复消防通道的画法。')
  await tap(secretary, '就这样：先停一停')
  await sees(secretary, '请选一天。')
  await secretary.page.getByRole('radio').filter({ visible: true }).nth(2).click(WAIT)
  await secretary.screenshot('matter/suspend')
  await tap(secretary, '就这样：先停一停')
  await sees(secretary, '邻居马上能看到')
  await secretary.screenshot('matter/suspended', { fullPage: true })

  await open(resident, `packages/consultation/detail/index?id=${id}`)
  await sees(resident, '等规划部门答复消防通道的画法。')
  await sees(resident, '暂停等待')
  await resident.page.getByText('走过的路').scrollIntoViewIfNeeded()
  await resident.screenshot('matter/progress-suspended')
  expect(await resident.page.getByText('管这件事').count()).toBe(0)
  await resident.screenshot('matter/detail-suspended', { fullPage: true })
  await elder(resident, true)
  await open(resident, `packages/consultation/detail/index?id=${id}`)
  await resident.page.getByText('现在归谁、到哪天').scrollIntoViewIfNeeded()
  await resident.screenshot('matter/detail-suspended-elder')
  await elder(resident, false)
  await open(resident, `packages/staff/consultation/index?id=${id}`)
  await sees(resident, '这一步不由您来动。')

  await tap(secretary, '接着办')
  await secretary.page.locator('textarea').last().fill('答复到了。')
  await tap(secretary, '就这样：接着办')
  await sees(secretary, '答复到了。')
  expect(secretary.complaints).toEqual([])
}, 120_000)

it('the county enters the days off of next year, read from the notice as it stands', async () => {
  await open(county, 'packages/staff/calendar/index')
  await sees(county, '未公布')
  const off = county.page.locator('textarea').first()
  await off.fill('元旦放假')
  await sees(county, '有一行看不懂')
  await off.fill('1月1日至3日\n2月5日至11日')
  await sees(county, '一共放假 10 天')
  await county.screenshot('matter/calendar', { fullPage: true })
  await county.page.getByText('填好了').filter({ visible: true }).last().click(WAIT)
  await sees(county, '已经用上了。')
  await sees(county, '已填上')
  await elder(county, true)
  await open(county, 'packages/staff/calendar/index')
  await sees(county, '已填上')
  await county.screenshot('matter/calendar-elder', { fullPage: true })
}, 60_000)
