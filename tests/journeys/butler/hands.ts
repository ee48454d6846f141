import type { CompoundRole } from '../../../cloudfunctions/local/fixture/compounds'
import type { Phone, TestBrowser } from '../../support/chromium'
import type { TestStack } from '../../support/gateway'
import { openCompoundId } from '../../support/open-compound'
import { signInAs } from '../../support/sign-in'

export const WAIT = { timeout: 30_000 }

/** What is there once the journey has begun. */
export interface Begun {
  readonly stack: TestStack
  readonly browser: TestBrowser
}

export type Hands = ReturnType<typeof handsIn>

/** What people do with their phones, each in a browser context of her own. */
export function handsIn(begun: () => Begun) {
  const compoundOf = (role: CompoundRole) =>
    role === 'open' ? openCompoundId : begun().stack.guide.compounds[role]

  return {
    compoundOf,
    stack: () => begun().stack,
    async phoneOf(persona: string, role?: CompoundRole): Promise<Phone> {
      const { stack, browser } = begun()
      const phone = await browser.newPhone()
      await signInAs(phone.page, stack.url, persona)
      if (role) {
        const { compound } = await stack.get('community.home', { compoundId: compoundOf(role) })
        const kept = JSON.stringify({ id: compound.id, name: compound.name })
        await phone.page.evaluate((text) => localStorage.setItem('ysl.compound', text), kept)
      }
      return phone
    },
    open: ({ page }: Phone, path: string) => page.goto(`${begun().stack.url}/#/${path}`),
  }
}

export const reads = ({ page }: Phone, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor(WAIT)
export const button = ({ page }: Phone, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()
export const write = ({ page }: Phone, text: string) =>
  page.locator('textarea').filter({ visible: true }).first().fill(text)
export const idOf = ({ page }: Phone) => new URL(page.url().replace('/#/', '/')).searchParams.get('id') ?? ''
export const enlarge = ({ page }: Phone) =>
  page.evaluate(() => localStorage.setItem('ysl.type-size', JSON.stringify('elder')))
export const look = (phone: Phone, name: string) => phone.screenshot(`butler/${name}`, { fullPage: true })
