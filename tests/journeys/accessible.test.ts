import AxeBuilder from '@axe-core/playwright'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 20_000 }

let stack: TestStack
let browser: TestBrowser
let phone: Phone

beforeAll(async () => {
  stack = await startTestStack({ fixture: 'small', h5: true })
  browser = await launchChromium()
  phone = await browser.newPhone()
  await signInAs(phone.page, stack.url, 'owner')
})

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** Each page with a text that shows that it has what it is for. */
const pages = (): readonly (readonly [name: string, route: string, shows: string])[] => {
  const { guide } = stack
  return [
    ['home', 'pages/home/index', '今天在商量'],
    ['landing', `pages/scan/index?scene=${guide.scenes.homeStation}`, '有事找支部'],
    ['unknown-code', `pages/scan/index?scene=${guide.scenes.unknown}`, '驿站'],
    ['consultations', 'pages/consultations/index', '正在商量'],
    ['mine', 'pages/mine/index', '我的'],
    ['detail', `packages/consultation/detail/index?id=${guide.lively.home}`, '赞同'],
    ['compound', `packages/community/compound/index?id=${guide.compounds.threeNo}`, '党支部'],
    ['station', `packages/community/station/index?id=${guide.stations.home}`, '商量办公室'],
    ['stations', 'packages/community/stations/index', '红色驿站'],
    ['choose', 'packages/community/choose/index', '体验'],
  ]
}

const LATIN_WORD = /[A-Za-z]{3,}/

describe.each(['normal', 'elder'] as const)('in %s type', (mode) => {
  beforeAll(async () => {
    await phone.page.goto(`${stack.url}/`)
    await phone.page.evaluate((on) => localStorage.setItem('ysl.type-size', JSON.stringify(on)), mode)
  })

  it.each(
    Array.from({ length: 10 }, (_, i) => i),
  )('page %i has no violation, nothing cut at the side, no English', async (i) => {
    const [name, route, shows] = pages()[i] ?? ['', '', '']
    await phone.page.goto('about:blank')
    await phone.page.goto(`${stack.url}/#/${route}`)
    await phone.page.getByText(shows).filter({ visible: true }).first().waitFor(WAIT)
    await phone.screenshot(`${mode}/${name}`)
    // A page without frames needs no second page in which the results are put together.
    const axe = new AxeBuilder({ page: phone.page }).exclude('#ysl-local-ribbon').setLegacyMode(true)
    const { violations } = await axe.analyze()
    expect(phone.page.frames()).toHaveLength(1)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
    const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const text = await phone.page.evaluate(() => document.body.innerText)
    expect(text.split('\n').filter((line) => LATIN_WORD.test(line))).toEqual([])
  })
})
