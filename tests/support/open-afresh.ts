import type { Page } from 'playwright-core'

/** Loads an address of the web app once; going there first and loading anew then would draw the page twice. */
export async function openAfresh(page: Page, address: string): Promise<void> {
  if (!page.url().startsWith(new URL(address).origin)) return void (await page.goto(address))
  await page.evaluate((to) => history.replaceState(null, '', to), address)
  await page.reload()
}
