import { openCodeImages } from '../../cloudfunctions/wechat/code-images'
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
  await signInAs(phone.page, stack.url, 'newcomer-journey')
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** Taps a person makes; the journey may not need more than three from the landing to the first stance. */
let taps = 0
const tap = async (name: string | RegExp) => {
  taps += 1
  await phone.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click(WAIT)
}

describe('from the code on the wall to the first stance', () => {
  let said = ''

  it('a photo of the code is read and opens its station', async () => {
    const image = openCodeImages({ CODE_IMAGES: 'h5', H5_BASE_URL: stack.url })
    const code = await image(stack.guide.scenes.homeStation)
    await phone.page.goto(`${stack.url}/#/pages/scan/index`)
    const chooser = phone.page.waitForEvent('filechooser', WAIT)
    await tap(/照片/)
    await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: code })
    await phone.page.getByText('有事找支部、遇事多商量').first().waitFor(WAIT)
    taps = 0
  }, 60_000)

  it('the consultation opens with its five steps and neighbours’ words', async () => {
    await tap('去看看')
    for (const step of ['问诉求', '提方案', '议事项', '快办理', '评效果']) {
      await phone.page.getByText(step).first().waitFor(WAIT)
    }
    const card = phone.page.locator('[id^="said-"]').first()
    await card.waitFor(WAIT)
    said = ((await card.getAttribute('id')) ?? '').replace('said-', '')
    expect(said).not.toBe('')
  }, 60_000)

  it('one tap says 赞同, one tap says she lives here: three taps in all', async () => {
    taps += 1
    await phone.page.locator(`#said-${said}`).getByRole('button', { name: '赞同' }).click(WAIT)
    await tap('我住这个小区')
    await phone.page.locator(`#said-${said}.said--agree`).waitFor(WAIT)
    expect(taps).toBeLessThanOrEqual(3)
    await phone.screenshot('journey/stance-taken')
  }, 60_000)

  it('somebody else sees the count after the clock has counted', async () => {
    const consultationId = new URL(phone.page.url().replace('/#/', '/')).searchParams.get('id') ?? ''
    const other = await browser.newPhone()
    const before = await countOf(consultationId, said)
    await stack.tick()
    expect(await countOf(consultationId, said)).toBe(before + 1)

    await signInAs(other.page, stack.url, 'newcomer-onlooker')
    await other.page.goto(phone.page.url())
    await other.page.locator('[id^="said-"]').first().waitFor(WAIT)
    expect(await other.page.getByText('已核实').first().isVisible()).toBe(true)
  }, 60_000)

  it('nothing was complained about on the way', () => {
    expect(phone.complaints).toEqual([])
  })
})

async function countOf(consultationId: string, statementId: string): Promise<number> {
  const all = await stack.get(
    'consultation.moreCards',
    { consultationId, except: [] },
    { as: 'newcomer-eye' },
  )
  const page = await stack.get('consultation.page', { consultationId }, { as: 'newcomer-eye' })
  const card = [...page.cards, ...all.cards].find(({ id }) => id === statementId)
  if (card) return card.counts.agree
  const seen = [...page.cards, ...all.cards].map(({ id }) => id)
  const rest = await stack.get(
    'consultation.moreCards',
    { consultationId, except: [...new Set(seen)] },
    { as: 'newcomer-eye' },
  )
  return rest.cards.find(({ id }) => id === statementId)?.counts.agree ?? Number.NaN
}
