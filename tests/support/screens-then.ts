import type { Page } from 'playwright-core'

/** What Jest's environment asks when a test fails (`one-realm-environment.cjs`). */
const ASKED_BY_JEST = Symbol.for('ysl.screensThen')
const A_SCREEN_MS = 3000

const pages = new Set<Page>()

/** From now until it is closed, a failing test prints what this page showed. */
export function watchScreen(page: Page): void {
  pages.add(page)
  page.once('close', () => pages.delete(page))
  Object.assign(globalThis, { [ASKED_BY_JEST]: screensThen })
}

/** The addresses and words of all open pages: what a person who stood beside them could tell. */
async function screensThen(): Promise<string> {
  const screens = [...pages].map(async (page) => {
    const words = page.locator('body').innerText({ timeout: A_SCREEN_MS })
    return `--- ${page.url()}\n${await words.catch(String)}`
  })
  return (await Promise.all(screens)).join('\n')
}
