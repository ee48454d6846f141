import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const h5Dir = resolve(__dirname, '../../dist/h5')
const WAIT = { timeout: 20_000 }
const HOST = 'branch-secretary'
const NEIGHBOURS = ['owner', 'tenant', 'relocated', 'family'] as const
const IN_OFFICE = ['butler', 'delegate'] as const
const COMERS = [...NEIGHBOURS, ...IN_OFFICE]
const DAY = 86_400_000

let stack: TestStack
let browser: TestBrowser
const phones = new Map<string, Phone>()
let matter = ''
let sessionId = ''

const phoneOf = (persona: string): Phone => {
  const phone = phones.get(persona)
  if (!phone) throw new Error(`${persona} has no phone`)
  return phone
}
const tap = (persona: string, name: string | RegExp) =>
  phoneOf(persona)
    .page.getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click(WAIT)
const reads = (persona: string, text: string | RegExp) =>
  phoneOf(persona).page.getByText(text).first().waitFor(WAIT)

/** Each in a context of her own: other storage, other identity. */
beforeAll(async () => {
  if (!existsSync(h5Dir)) throw new Error('dist/h5 is missing: run npm run build:h5')
  stack = await startTestStack({ fixture: 'small', h5Dir, environment: { PAGE_CACHE_MS: '0' } })
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl), { SILENCE: 'true' })
  matter = stack.guide.consultations.deliberating
  browser = await launchChromium()
  await Promise.all(
    [HOST, ...COMERS].map(async (persona) => {
      const phone = await browser.newPhone()
      phones.set(persona, phone)
      await signInAs(phone.page, stack.url, persona)
    }),
  )
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** Four days pass for one session: the clocks of a browser and of functions cannot be turned. */
async function letTheDayCome(): Promise<void> {
  const now = Date.now()
  const doc = platformDatabase().collection('sessions').doc(sessionId)
  await doc.update({ startsAt: new Date(now), noticeAt: new Date(now - 4 * DAY) })
}

describe('an on-site session of seven people', () => {
  it('the secretary announces it from the page of the matter', async () => {
    const { page } = phoneOf(HOST)
    await page.goto(`${stack.url}/#/packages/consultation/detail/index?id=${matter}`)
    await tap(HOST, '定一次商量会')
    await page
      .getByRole('radio')
      .filter({ hasText: /月\d+日/ })
      .first()
      .click(WAIT)
    await page.locator('textarea:visible').nth(0).fill('凉亭旁边', WAIT)
    await page.locator('textarea:visible').nth(1).fill('先看现场\n一起商量怎么改', WAIT)
    await phoneOf(HOST).screenshot('session/convene', { fullPage: true })
    await tap(HOST, '发通知')
    await reads(HOST, '通知已经发出')
    await tap(HOST, '去主持页')
    await reads(HOST, '打开签到')
    sessionId = new URL(page.url().replace('/#/', '/')).searchParams.get('id') ?? ''
    expect(sessionId).toMatch(/^se/)
  }, 60_000)

  it('neighbours see time and place on the page of the matter', async () => {
    const { page } = phoneOf('owner')
    await page.goto(`${stack.url}/#/packages/consultation/detail/index?id=${matter}`)
    await reads('owner', '凉亭旁边')
    await tap('owner', '看商量会')
    await reads('owner', /主持人打开签到后就能签/)
    await phoneOf('owner').screenshot('session/announced', { fullPage: true })
  }, 60_000)

  it('the host opens the doors, and the pass stands in huge digits', async () => {
    await letTheDayCome()
    await phoneOf(HOST).page.reload()
    await tap(HOST, '打开签到')
    await reads(HOST, '现在的口令')
    await phoneOf(HOST).screenshot('session/host-gathering', { fullPage: true })
  }, 60_000)

  it('six people check in with the code and the pass, each on her own phone', async () => {
    const { pass, scene } = await stack.get('session.host', { sessionId }, { as: HOST })
    for (const persona of COMERS) {
      const { page } = phoneOf(persona)
      const scanned = persona === 'owner' ? `&scene=${encodeURIComponent(scene ?? '')}` : ''
      await page.goto(`${stack.url}/#/packages/consultation/session/index?id=${sessionId}${scanned}`)
    }
    await Promise.all(
      COMERS.map(async (persona) => {
        const { page } = phoneOf(persona)
        await tap(persona, '我看过议事规则，照着来')
        if (persona !== 'owner')
          await page
            .locator('input:visible')
            .first()
            .fill(scene ?? '', WAIT)
        await page
          .locator('input:visible')
          .last()
          .fill(pass ?? '', WAIT)
        if (persona === 'tenant') await phoneOf(persona).screenshot('session/check-in', { fullPage: true })
        await tap(persona, '签到')
        await reads(persona, '签到好了')
      }),
    )
    await phoneOf('butler').screenshot('session/checked-in', { fullPage: true })
    const { session } = await stack.get('session.host', { sessionId }, { as: HOST })
    expect(session.attendance.present).toBe(6)
    expect(session.quorum.met).toBe(true)
  }, 90_000)

  it('somebody without a phone is written down by the host and seen by a second person', async () => {
    await tap(HOST, '代签到')
    const { page } = phoneOf(HOST)
    await page.getByRole('radio', { name: '1 号楼' }).click(WAIT)
    await page.getByRole('checkbox', { name: '1 单元' }).click(WAIT)
    await page.getByRole('radio', { name: '没有手机' }).click(WAIT)
    await phoneOf(HOST).screenshot('session/by-hand')
    await tap(HOST, '记下')
    await reads(HOST, /记下了/)
    await page.getByRole('button', { name: '关上' }).last().click(WAIT)
    await phoneOf('owner').page.reload()
    await tap('owner', '我看见他在')
    // The host's screen brings itself up to date.
    await reads(HOST, '到了 7 人')
    const seen = await stack.get('session.host', { sessionId }, { as: HOST })
    expect(seen).toMatchObject({ waitingWitness: 0, session: { attendance: { present: 7 } } })
  }, 60_000)

  it('with a quorum it begins, and ends; nobody complained on the way', async () => {
    await phoneOf(HOST).page.reload()
    await reads(HOST, '人到齐了')
    await phoneOf(HOST).page.evaluate(() => localStorage.setItem('ysl.type-size', '"elder"'))
    await phoneOf(HOST).page.reload()
    await tap(HOST, '开始商量')
    await reads(HOST, '正在商量')
    await phoneOf(HOST).screenshot('session/host-elder', { fullPage: true })
    await tap(HOST, '开完了')
    await reads(HOST, '已经开完')
    await reads(HOST, /还缺一张现场照片/)
    await phoneOf(HOST).screenshot('session/host-ended', { fullPage: true })
    expect([...phones.values()].flatMap(({ complaints }) => complaints)).toEqual([])
  }, 60_000)
})
