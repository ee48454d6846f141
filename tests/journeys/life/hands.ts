import type { Phone, TestBrowser } from '../../support/chromium'
import type { TestStack } from '../../support/gateway'
import { openAfresh } from '../../support/open-afresh'
import { signInAs } from '../../support/sign-in'

const WAIT = { timeout: 30_000 }
const STEP_MS = 120_000

/** One compound in which the whole life is lived, and who lives it. */
export interface Place {
  readonly name: string
  /** For the names of screenshots. */
  readonly short: string
  readonly compoundId: string
  /** Where words may be said before there is a matter of one's own. */
  readonly livelyId: string
  readonly secretary: string
  readonly butler: string
  /** Who tells what bothers her; the others answer, too. */
  readonly resident: string
  readonly neighbours: readonly string[]
  /** Who comes to the session besides the host. */
  readonly comers: readonly string[]
  /** There are a property company and a committee. */
  readonly hasBodies: boolean
}

export type Step = (name: string, work: () => Promise<void>) => void

/** Steps that build on one another: after one that fails the others are not walked. */
export function inOrder(): Step {
  let failed = ''
  return (name, work) =>
    it(
      name,
      async () => {
        if (failed !== '') throw new Error(`not walked, for before it failed: ${failed}`)
        failed = name
        await work()
        failed = ''
      },
      STEP_MS,
    )
}

export type Life = ReturnType<typeof handsIn>

/** What people of one compound do with their phones: each her own browser context, storage and identity. */
export function handsIn(stack: TestStack, browser: TestBrowser, place: Place) {
  const phones = new Map<string, Phone>()
  let matter = ''

  async function phoneOf(persona: string): Promise<Phone> {
    const known = phones.get(persona)
    if (known) return known
    const phone = await browser.newPhone()
    await signInAs(phone.page, stack.url, persona)
    phone.page.setDefaultTimeout(WAIT.timeout)
    phones.set(persona, phone)
    return phone
  }
  const pageOf = async (persona: string) => (await phoneOf(persona)).page

  return {
    stack,
    place,
    phones,
    phoneOf,
    pageOf,
    matter: () => matter,
    setMatter(id: string) {
      matter = id
    },
    /** Opens a page of the matter, or of anything else. */
    async open(persona: string, path: string, query = `id=${matter}`) {
      const address = `${stack.url}/#/packages/${path}/index${query === '' ? '' : `?${query}`}`
      await openAfresh(await pageOf(persona), address)
    },
    async tap(persona: string, name: string | RegExp) {
      const page = await pageOf(persona)
      const button = page.getByRole('button', { name, exact: typeof name === 'string' })
      await button.filter({ visible: true }).first().click()
    },
    async choose(persona: string, name: string | RegExp, role: 'radio' | 'checkbox' | 'switch' = 'radio') {
      await (await pageOf(persona)).getByRole(role, { name }).filter({ visible: true }).first().click()
    },
    async reads(persona: string, text: string | RegExp) {
      const phone = await phoneOf(persona)
      const found = phone.page.getByText(text).filter({ visible: true }).first()
      await found.waitFor().catch(async (error: unknown) => {
        await phone.screenshot(`life/${place.short}-failed-${persona}`, { always: true })
        throw error
      })
    },
    async write(persona: string, at: number, text: string) {
      await (await pageOf(persona)).locator('textarea:visible').nth(at).fill(text)
    },
    async type(persona: string, at: number, text: string) {
      await (await pageOf(persona)).locator('input:visible').nth(at).fill(text)
    },
    /** Hands in what this phone shows: a picture that a browser can shrink. */
    async photo(persona: string, button: string) {
      const page = await pageOf(persona)
      const picture = await page.screenshot({ type: 'jpeg' })
      const chooser = page.waitForEvent('filechooser')
      await this.tap(persona, button)
      await (await chooser).setFiles({ name: 'spot.jpg', mimeType: 'image/jpeg', buffer: picture })
    },
    async see(persona: string, name: string, from?: string) {
      const phone = await phoneOf(persona)
      if (from) {
        const heading = phone.page.getByText(from).filter({ visible: true }).first()
        await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
      }
      await phone.screenshot(`life/${place.short}-${name}`, { fullPage: from === undefined })
    },
    async typeSize(persona: string, size: 'elder' | 'normal') {
      const page = await pageOf(persona)
      await page.evaluate((mode) => localStorage.setItem('ysl.type-size', JSON.stringify(mode)), size)
    },
    /** She has been in WeChat before: only there the platform says under which name words are checked. */
    greet: (persona: string) =>
      stack.call(
        'statement.say',
        { consultationId: place.livelyId, text: '我也来听一听。', photoIds: [] },
        { as: persona },
      ),
    /** The clock works until something holds. */
    async until<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
      for (let round = 0; round < 10; round += 1) {
        const found = await read()
        if (found) return found
        await stack.tick()
      }
      throw new Error('it did not come true within ten ticks')
    },
  }
}
