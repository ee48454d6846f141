import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { type BrowserContext, chromium, type Page } from 'playwright-core'

import { findBrowser } from '../../config/ensure-browser'
import { watchScreen } from './screens-then'

export const PHONE = { width: 375, height: 812 } as const

const SCREENS = resolve(__dirname, '../../reports/screens')

/** Pictures are for people to look at: `npm test`, which nobody watches, goes without (`SCREENS=none`). */
const PICTURES = process.env.SCREENS !== 'none'

/** Nothing but the page under test goes out: a closed network must not slow the browser down. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
  // Phones of one test share a process: what one of them has compiled is compiled for all.
  '--renderer-process-limit=1',
]

export interface TestBrowser {
  /** A phone of its own: other storage, other identity. */
  newPhone(options?: {
    readonly viewport?: { readonly width: number; readonly height: number }
  }): Promise<Phone>
  close(): Promise<void>
}

export interface Phone {
  readonly context: BrowserContext
  readonly page: Page
  /** What the page complained about: errors thrown and errors written to the console. */
  readonly complaints: readonly string[]
  /** Saves what is seen as `reports/screens/<name>.png`; `always` where it shows why something failed. */
  screenshot(
    name: string,
    options?: { readonly fullPage?: boolean; readonly always?: boolean },
  ): Promise<string>
}

export async function launchChromium(): Promise<TestBrowser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no Chromium: run npx tsx config/ensure-browser.ts')
  const home = mkdtempSync(join(tmpdir(), 'ysl-chromium-'))
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  })

  return {
    async newPhone({ viewport = PHONE } = {}) {
      const context = await browser.newContext({
        viewport,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        hasTouch: true,
        deviceScaleFactor: 1,
      })
      const page = await context.newPage()
      watchScreen(page)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      return {
        context,
        page,
        complaints,
        async screenshot(name, { fullPage = false, always = false } = {}) {
          const path = join(SCREENS, `${name}.png`)
          mkdirSync(dirname(path), { recursive: true })
          if (PICTURES || always) await page.screenshot({ path, fullPage })
          return path
        },
      }
    },
    async close() {
      await browser.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
