import { join } from 'node:path'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { signInAs } from '../support/sign-in'
import type { Stop } from './pages'
import type { World } from './world'

export const MODES = ['normal', 'elder'] as const
export type Mode = (typeof MODES)[number]

export const WIDE = { width: 1280, height: 900 } as const

/** How a page is looked at besides its usual look: without an answer from the server, or after a tap. */
export interface Manner {
  /** Nothing the page asks for comes (`never`), or all of it fails (`fails`). */
  readonly answers?: 'never' | 'fails'
  /** What is tapped before the picture, by its words. */
  readonly tap?: string
}

export interface Visitor {
  /** Goes to a page as its entry says, and waits until it stands still. */
  visit(stop: Stop, mode: Mode): Promise<Phone>
  close(): Promise<void>
}

/** One browser, a phone for each person, as many as have been asked for. */
export async function startVisitor({ stack, guide, ids }: World, manner: Manner = {}): Promise<Visitor> {
  const browser: TestBrowser = await launchChromium()
  const phones = new Map<string, Promise<Phone>>()

  async function phoneOf({ as, wide, compound }: Stop): Promise<Phone> {
    const phone = await browser.newPhone(wide ? { viewport: WIDE } : {})
    // What is handed to the page was compiled by esbuild, which marks names by a helper of its own.
    await phone.page.addInitScript('globalThis.__name = (one) => one')
    if (as) await signInAs(phone.page, stack.url, as)
    else await phone.page.goto(`${stack.url}/local/sign-in`)
    const { compound: known } = await stack.get('community.home', {
      compoundId: guide.compounds[compound ?? 'home'],
    })
    const kept = JSON.stringify({ id: known.id, name: known.name })
    if (as && as !== 'visitor')
      await phone.page.evaluate((text) => localStorage.setItem('ysl.compound', text), kept)
    return phone
  }

  return {
    async visit(stop, mode) {
      const key = `${stop.as}|${stop.wide ?? false}|${stop.compound ?? 'home'}`
      const known = phones.get(key) ?? phoneOf(stop)
      phones.set(key, known)
      const phone = await known
      const params = Object.entries(stop.params?.({ stack, guide, ids }) ?? {})
      const query = params.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
      await phone.page.evaluate((size) => localStorage.setItem('ysl.type-size', JSON.stringify(size)), mode)
      // Another address first: one that differs behind # only would not begin anew.
      await phone.page.goto(`${stack.url}/local/sign-in`)
      await disturb(phone, manner)
      await phone.page.goto(`${stack.url}/#/${stop.path}${query ? `?${query}` : ''}`)
      await (manner.answers === 'never' ? waits(phone) : settled(phone))
      if (manner.tap) {
        await phone.page.getByText(manner.tap, { exact: true }).first().click()
        await settled(phone)
      }
      return phone
    },
    close: () => browser.close(),
  }
}

/** From here on: what was loaded before, the page itself among it, stays. */
async function disturb({ page }: Phone, { answers }: Manner): Promise<void> {
  if (!answers) return
  await page.unroute('**/api')
  await page.route('**/api', (route) => (answers === 'fails' ? route.abort() : undefined))
}

/** It shows that it waits; a page that has all it needs on the phone does not. */
const waits = ({ page }: Phone) =>
  page.waitForSelector('.skeleton', { timeout: 8_000 }).catch(() => undefined)

/** Nothing loads, nothing is a skeleton, and it has stood so for a moment. */
async function settled({ page }: Phone): Promise<void> {
  await page.waitForFunction(() => (document.body.innerText ?? '').trim().length > 12, undefined, {
    timeout: 40_000,
  })
  await page.waitForLoadState('networkidle', { timeout: 40_000 })
  await page
    .waitForFunction(
      () => ![...document.querySelectorAll('.skeleton')].some((one) => one.getClientRects().length > 0),
      undefined,
      { timeout: 20_000 },
    )
    .catch(() => undefined)
}

/** The whole height of a page in one picture: what scrolls inside is let out, and what floats below comes last. */
export async function wholePicture({ page }: Phone, path: string): Promise<void> {
  const viewport = page.viewportSize() ?? { width: 375, height: 812 }
  const height = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollHeight,
      ...[...document.querySelectorAll('*')].map((one) =>
        one.getClientRects().length > 0 && /auto|scroll/.test(getComputedStyle(one).overflowY)
          ? one.scrollHeight + one.getBoundingClientRect().top
          : 0,
      ),
    ),
  )
  await page.setViewportSize({
    ...viewport,
    height: Math.min(6000, Math.max(viewport.height, Math.ceil(height))),
  })
  await page.screenshot({ path })
  await page.setViewportSize(viewport)
}

export const pictureOf = (folder: string, { file }: Stop, mode: Mode) => join(folder, mode, `${file}.png`)
