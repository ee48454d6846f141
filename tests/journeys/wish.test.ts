import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { DEFAULT_SEED } from '../../cloudfunctions/local/fixture/outline'
import { compoundOf, planCounty } from '../../cloudfunctions/local/fixture/plan'
import { pagesOf, popplerIsHere, textOf } from '../actions/registry/poppler'
import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'
import { withThreeNoOffice } from '../support/three-no'

const WAIT = { timeout: 60_000 }
const compound = compoundOf(planCounty('small', DEFAULT_SEED), 'threeNo')
const TITLE = '修一修漏水的龙头'
const TEXT = '本小区一位老人家的水龙头一直滴水，想请会修的人看看。'

let stack: TestStack
let browser: TestBrowser

beforeAll(async () => {
  stack = await startTestStack({
    fixture: 'small',
    h5: true,
    personas: withThreeNoOffice(),
    environment: { PAGE_CACHE_MS: '0' },
  })
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

async function phoneOf(persona: string): Promise<Phone> {
  const phone = await browser.newPhone()
  await signInAs(phone.page, stack.url, persona)
  await phone.page.evaluate(
    (kept) => localStorage.setItem('ysl.compound', kept),
    JSON.stringify({ data: { id: compound.id, name: compound.name } }),
  )
  return phone
}

/** Opened anew: nothing of the pages before lies beneath. */
async function open({ page }: Phone, path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${stack.url}/#/${path}`)
}
const tap = (phone: Phone, name: string) =>
  phone.page.getByRole('button', { name, exact: true }).last().click(WAIT)
const choose = (phone: Phone, name: string) => phone.page.getByText(name, { exact: true }).last().click(WAIT)

it('goes in a compound without property company from the butler over two persons and a race to the confirmation', async () => {
  const butler = await phoneOf('three-no-butler')
  await open(butler, 'packages/wish/new/index?behalf=1')
  const { page } = butler
  await page.getByText('住哪个楼道').waitFor(WAIT)
  await page.getByRole('radio', { name: '1 号楼' }).click(WAIT)
  await page.getByRole('radio', { name: '1 单元' }).click(WAIT)
  const fields = page.locator('input')
  await fields.nth(0).fill('302')
  await fields.nth(1).fill('李桂兰')
  await fields.nth(2).fill('15400000012')
  await choose(butler, '同楼道的居民')
  await choose(butler, '当面同意')
  await fields.nth(3).fill('2026-11-20')
  await choose(butler, '会一手的来')
  await page.locator('textarea').nth(0).fill('修水龙头')
  await page.locator('textarea').nth(1).fill('李奶奶家的水龙头一直滴水，想请会修的人看看。')
  await choose(butler, '一位老人')
  await choose(butler, '老人独居')
  await butler.screenshot('wish-new', { fullPage: true })
  await tap(butler, '送出')
  await page.getByText('提好了').waitFor(WAIT)

  await open(butler, 'packages/staff/wishes/index')
  await page.getByText('修水龙头').first().click(WAIT)
  await page.getByText('李桂兰').waitFor(WAIT)
  await page.locator('textarea').nth(0).fill(TITLE)
  await page.locator('textarea').nth(1).fill(TEXT)
  await butler.screenshot('wish-visit', { fullPage: true })
  await tap(butler, '看过了，交给另一位放行')
  await page.getByText('等另一位同志放行').waitFor(WAIT)

  const secretary = await phoneOf('three-no-secretary')
  await open(secretary, 'packages/staff/wishes/index')
  await secretary.screenshot('wish-desk', { fullPage: true })
  await secretary.page.getByText(TITLE).first().click(WAIT)
  await tap(secretary, '可以上墙')
  await secretary.page.getByText('在墙上，等人认领').waitFor(WAIT)

  const racers = [await phoneOf('member'), await phoneOf('member-2')] as const
  for (const phone of racers) {
    await open(phone, 'pages/wishes/index')
    await phone.page.getByText(TITLE).first().click(WAIT)
    await tap(phone, '我来认领')
    await choose(phone, '我和对方不是亲属')
  }
  await racers[0].screenshot('wish-claim')
  await Promise.all(racers.map((phone) => tap(phone, '我答应，认领')))
  const won = await Promise.race(
    racers.map(async (phone) => {
      await phone.page.getByText('认领成功，谢谢您').waitFor(WAIT)
      return phone
    }),
  )
  const late = racers[0] === won ? racers[1] : racers[0]
  await late.page.getByText('刚好被另一位邻居先认领了。').waitFor(WAIT)
  await late.page.getByText('差不多的心愿').waitFor(WAIT)
  await late.screenshot('wish-late')
  expect(await late.page.content()).not.toContain('李桂兰')

  await tap(won, '看对方的住处和电话')
  await won.page.getByText('李桂兰').waitFor(WAIT)
  await won.screenshot('wish-won', { fullPage: true })
  await tap(won, '我已办好')
  await won.page.locator('textarea').first().fill('龙头换好了，试过不滴了。')
  await won.page.locator('input').first().fill('40')
  await won.screenshot('wish-record', { fullPage: true })
  await tap(won, '办好了，请对方确认')
  await won.page.getByText('说办好了，等确认').first().waitFor(WAIT)

  await open(butler, 'packages/staff/wishes/index')
  await page.getByRole('button', { name: '替居民提一个心愿', exact: true }).waitFor(WAIT)
  const { claimed } = await stack.get('wish.mine', {}, { as: racers[0] === won ? 'member' : 'member-2' })
  const id = claimed[0]?.id ?? ''
  await isSettled({ butler, secretary, won }, id)
  await open(butler, `packages/staff/wish/index?id=${id}`)
  await tap(butler, '打过电话，确认办好')
  await choose(butler, '本人')
  await tap(butler, '打过电话，确认办好')
  await page.getByText('确认收到了').first().waitFor(WAIT)

  const winner = racers[0] === won ? 'member' : 'member-2'
  await open(won, 'packages/service/year/index')
  await won.page.getByText(TITLE).first().waitFor(WAIT)
  await won.screenshot('wish-year', { fullPage: true })
  await open(won, 'packages/service/report/index')
  await tap(won, '交上去')
  await won.page.getByText('交上去了，书记看过会告诉您。').waitFor(WAIT)
  await won.screenshot('wish-report', { fullPage: true })
  await takesPaper(won, 'report', ['党员参与社区活动报告', TITLE])

  const { registration } = await stack.get('registration.mine', {}, { as: winner })
  await signInAs(secretary.page, stack.url, 'branch-secretary')
  await open(secretary, `packages/service/assess/index?id=${registration?.id ?? ''}`)
  await choose(secretary, '优秀')
  await secretary.page.locator('textarea').first().fill('答应的心愿都办到了。')
  await secretary.screenshot('sheet-write', { fullPage: true })
  await tap(secretary, '给本人看')
  await secretary.page.getByText('等您看').first().waitFor(WAIT)
  await open(won, 'packages/service/sheets/index')
  await won.page.getByText('答应的心愿都办到了。').waitFor(WAIT)
  await won.screenshot('sheet-mine', { fullPage: true })
  await tap(won, '看过了，没有意见')
  await won.page.getByText('等第二个人签发').waitFor(WAIT)
  await signInAs(secretary.page, stack.url, 'community-secretary')
  await open(secretary, 'packages/service/assess/index')
  await secretary.screenshot('sheet-issue', { fullPage: true })
  await tap(secretary, '核对过了，签发')
  await secretary.page.getByText('签发好了。').waitFor(WAIT)
  await open(won, 'packages/service/sheets/index')
  await won.page.getByText('已签发').waitFor(WAIT)
  await takesPaper(won, 'sheet', ['考察评价表', '优秀', '答应的心愿都办到了'])
  expect([...butler.complaints, ...won.complaints, ...secretary.complaints]).toEqual([])
}, 400_000)

/** The wisher's side says that it was not as agreed; the secretary asks both and lets the member go on. */
async function isSettled(
  { butler, secretary, won }: Record<'butler' | 'secretary' | 'won', Phone>,
  id: string,
) {
  await open(butler, `packages/wish/detail/index?id=${id}`)
  await tap(butler, '情况不对，请书记看')
  await choose(butler, '和说好的不一样')
  await butler.screenshot('wish-dispute')
  await tap(butler, '就这样办')
  await butler.page.getByText('说法不一，书记在弄清楚').waitFor(WAIT)
  await butler.screenshot('wish-disputed', { fullPage: true })
  await open(won, `packages/wish/detail/index?id=${id}`)
  await won.page.getByText('反映的情况：和说好的不一样').waitFor(WAIT)
  await won.screenshot('wish-disputed-member', { fullPage: true })

  await open(secretary, 'packages/staff/wishes/index')
  await secretary.page.getByText('弄清楚谁对').first().waitFor(WAIT)
  await secretary.page.getByText(TITLE).first().click(WAIT)
  // What he did, why it is doubted, and whom she can call.
  for (const text of ['龙头换好了，试过不滴了。', '反映的情况：和说好的不一样', '15400000012'])
    await secretary.page.getByText(text).first().waitFor(WAIT)
  await secretary.screenshot('wish-settle', { fullPage: true })
  await tap(secretary, '接着办')
  await tap(secretary, '就这样办')
  await secretary.page.getByText('正在办').first().waitFor(WAIT)

  await open(won, 'packages/me/inbox/index')
  await won.page.getByText('书记对心愿的事有了答复，点开看看。').first().click(WAIT)
  await won.page.getByText('正在办').first().waitFor(WAIT)
  await tap(won, '我已办好')
  await won.page.locator('textarea').first().fill('又换了一只阀芯，邻居看着试的。')
  await won.page.locator('input').first().fill('20')
  await tap(won, '办好了，请对方确认')
  await won.page.getByText('说办好了，等确认').first().waitFor(WAIT)
}

/** Made with one tap, opened with another; read back where the tool for that is here. */
async function takesPaper({ page }: Phone, name: string, says: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    window.open = (url) => {
      document.title = String(url)
      return window
    }
  })
  await page.getByRole('button', { name: '打印成一张纸', exact: true }).click(WAIT)
  await page.getByRole('button', { name: '打开', exact: true }).click(WAIT)
  await page.waitForFunction(() => document.title.startsWith('http'))
  const paper = Buffer.from(await (await fetch(await page.title())).arrayBuffer())
  writeFileSync(resolve(__dirname, '../../reports/screens', `wish-${name}.pdf`), paper)
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(paper)).toBeGreaterThan(0)
  if (popplerIsHere) for (const one of says) expect(textOf(paper)).toContain(one)
}
