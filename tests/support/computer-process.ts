import { createInterface } from 'node:readline'

import { launchChromium } from './chromium'
import type { ComputerAsk } from './computer'

const WAIT = { timeout: 30_000 }

/** One browser with one page, driven line by line; ends with its parent. */
async function main() {
  const browser = await launchChromium()
  const { page, complaints, screenshot } = await browser.newPhone({ viewport: { width: 1280, height: 800 } })
  const close = () => void browser.close().finally(() => process.exit(0))
  process.stdin.on('end', close)

  async function answer(ask: ComputerAsk): Promise<unknown> {
    switch (ask.do) {
      case 'open':
        return void (await page.goto(ask.address))
      case 'tap':
        return page.getByRole('button', { name: ask.name, exact: true }).first().click(WAIT)
      case 'reads':
        return page.getByText(ask.text).first().waitFor(WAIT)
      case 'textOf':
        await page.locator(ask.selector).first().waitFor(WAIT)
        return page.locator(ask.selector).first().textContent()
      case 'stored':
        return page.evaluate((key) => localStorage.getItem(key), ask.key)
      case 'reload':
        return void (await page.reload())
      case 'screenshot':
        return screenshot(ask.name)
      case 'complaints':
        return complaints
    }
  }

  for await (const line of createInterface(process.stdin)) {
    const reply = await answer(JSON.parse(line)).then(
      (value) => ({ value: value ?? null }),
      (error: unknown) => ({ failed: String(error) }),
    )
    process.stdout.write(`${JSON.stringify(reply)}\n`)
  }
}

void main()
