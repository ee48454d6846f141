import type { Page } from 'playwright-core'

/** The words that stand below what still loads: once it comes, they jump under a thumb. */
export const belowWhatLoads = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = (one: Element) => one.getClientRects().length > 0
    const last = [...document.querySelectorAll('.skeleton')].filter(shown).at(-1)
    if (!last) return []
    const end = last.getBoundingClientRect().bottom
    const hasWords = (one: Element) =>
      [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    return [...document.querySelectorAll('.screen__body *')]
      .filter((one) => shown(one) && hasWords(one) && !one.closest('.skeleton'))
      .filter((one) => one.getBoundingClientRect().top >= end - 1)
      .map((one) => one.textContent?.trim().slice(0, 14) ?? '')
  })
