import type { Page } from 'playwright-core'

import type { Mode } from './visit'

/** Of `screens.md`: what a finger must find, and what an eye must be able to read. */
export const MEASURES: Readonly<Record<Mode, { readonly target: number; readonly text: number }>> = {
  normal: { target: 44, text: 14 },
  elder: { target: 48, text: 18 },
}

/** Controls as finger, keyboard and screen reader know them. */
export const CONTROLS =
  '[tabindex]:not([tabindex="-1"]), a[href], button, input:not([type=hidden]):not([type=file]), textarea, select'

/** What is measured in the page itself, each finding in a line of its own. */
export async function measured(page: Page, mode: Mode): Promise<readonly string[]> {
  const { target, text } = MEASURES[mode]
  return page.evaluate(
    ({ target, text, controls }) => {
      const found: string[] = []
      const root = document.querySelector('#ysl-local-ribbon')
      const seen = (one: Element) => {
        if (root?.contains(one)) return false
        const style = getComputedStyle(one)
        const rects = one.getClientRects()
        return rects.length > 0 && style.visibility !== 'hidden' && style.opacity !== '0'
      }
      const nameOf = (one: Element) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? one.className).trim().slice(0, 24)

      const sideways = document.documentElement.scrollWidth - window.innerWidth
      if (sideways > 0) found.push(`sideways by ${sideways}`)

      for (const one of document.querySelectorAll(controls)) {
        if (!seen(one)) continue
        // A field's own box is what one touches, not the line of text inside it.
        const field = one.matches('input, textarea')
          ? (one.closest('.field__input') ?? one.parentElement ?? one)
          : one
        const { width, height } = field.getBoundingClientRect()
        if (Math.min(width, height) < target - 0.5)
          found.push(`target ${Math.round(width)}x${Math.round(height)} < ${target}: ${nameOf(one)}`)
      }
      // Whatever looks as if it could be tapped can be reached without a finger.
      for (const one of document.querySelectorAll<HTMLElement>('body *')) {
        if (!seen(one) || getComputedStyle(one).cursor !== 'pointer') continue
        if (one.parentElement && getComputedStyle(one.parentElement).cursor === 'pointer') continue
        const reached = one.closest(controls) ?? one.querySelector(controls)
        if (!reached && one.getAttribute('aria-disabled') !== 'true' && !one.closest('[aria-disabled=true]'))
          found.push(`no keyboard: ${nameOf(one)}`)
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const small = new Set<string>()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        const words = node.textContent?.trim() ?? ''
        if (!parent || words === '' || parent.closest('style, script, svg') || !seen(parent)) continue
        const size = Number.parseFloat(getComputedStyle(parent).fontSize)
        if (size < text - 0.1) small.add(`text ${size} < ${text}: ${words.slice(0, 16)}`)
        if (/[A-Za-z]{3,}/.test(words) && !/[A-Z0-9.]{6,}/.test(words))
          small.add(`English: ${words.slice(0, 40)}`)
      }
      return [...found, ...small]
    },
    { target, text, controls: CONTROLS },
  )
}

/** Elements whose words do not fit: cut off, or out of the page at the side. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const ribbon = document.querySelector('#ysl-local-ribbon')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (!parent || words === '' || ribbon?.contains(parent) || parent.closest('style, script, svg'))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      if (rects.length === 0 || getComputedStyle(parent).visibility === 'hidden') continue
      const left = Math.min(...rects.map((one) => one.left))
      const right = Math.max(...rects.map((one) => one.right))
      const bottom = Math.max(...rects.map((one) => one.bottom))
      let scrolls = false
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        // Only for screen readers: never seen, so never cut.
        if (style.clipPath !== 'none' && box.clientWidth <= 1) break
        const edge = box.getBoundingClientRect()
        // A list says in two or three lines what it is about; all of it stands behind the tap, and is read aloud.
        if (style.webkitLineClamp !== 'none') break
        // What scrolls can be brought into sight.
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) {
          scrolls = true
          break
        }
        const hidesX = style.overflowX !== 'visible'
        const hidesY = style.overflowY !== 'visible'
        if (
          (hidesX && (right > edge.right + 1.5 || left < edge.left - 1.5)) ||
          (hidesY && bottom > edge.bottom + 3)
        ) {
          found.add(`cut: ${words.slice(0, 20)}`)
          break
        }
      }
      if (right > window.innerWidth + 1 && !scrolls) found.add(`outside: ${words.slice(0, 20)}`)
    }
    return [...found]
  })
}

/**
 * As the system's larger type does it: every text half as large again, boxes as they are. What was cut
 * before is not said twice.
 */
export async function inLargerType(page: Page, factor = 1.5): Promise<readonly string[]> {
  await page.evaluate((times) => {
    const all = [...document.querySelectorAll<HTMLElement>('body *')]
    const sizes = all.map((one) => {
      const { fontSize, lineHeight } = getComputedStyle(one)
      return {
        font: Number.parseFloat(fontSize),
        line: Number.parseFloat(lineHeight),
        fixed: lineHeight.endsWith('px'),
      }
    })
    all.forEach((one, at) => {
      const size = sizes[at]
      if (!size) return
      one.style.fontSize = `${size.font * times}px`
      if (size.fixed) one.style.lineHeight = `${size.line * times}px`
    })
  }, factor)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [...(sideways > 0 ? [`sideways by ${sideways}`] : []), ...(await cutOff(page))].map(
    (one) => `at 1.5: ${one}`,
  )
}

/** What is read aloud comes in the order in which it is seen, and every control is reached by the keyboard. */
export async function reading(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate((controls) => {
    const ribbon = document.querySelector('#ysl-local-ribbon')
    const dialog = [...document.querySelectorAll('[role=dialog]')].find(
      (one) => one.getClientRects().length > 0,
    )
    const list = [...(dialog ?? document).querySelectorAll<HTMLElement>(controls)].filter(
      (one) =>
        !ribbon?.contains(one) &&
        one.getClientRects().length > 0 &&
        getComputedStyle(one).visibility !== 'hidden',
    )
    for (const [at, one] of list.entries()) one.setAttribute('data-look', String(at))
    return list.length
  }, CONTROLS)
  const found: string[] = []
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    document.body.setAttribute('tabindex', '-1')
    document.body.focus()
  })
  const reached: number[] = []
  for (let turn = 0; turn < wanted + 6 && reached.length < wanted; turn += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-look') ?? null)
    if (at !== null && !reached.includes(Number(at))) reached.push(Number(at))
  }
  const missed = Array.from({ length: wanted }, (_, at) => at).filter((at) => !reached.includes(at))
  for (const at of missed) found.push(`not reached by the keyboard: ${await nameOf(page, at)}`)
  if (reached.some((at, place) => place > 0 && at < (reached[place - 1] ?? 0)))
    found.push('the keyboard jumps back')
  return [...found, ...(await outOfOrder(page))]
}

const nameOf = (page: Page, at: number) =>
  page.evaluate((n) => {
    const one = document.querySelector(`[data-look="${n}"]`)
    return (one?.getAttribute('aria-label') ?? one?.textContent ?? '').trim().slice(0, 24)
  }, at)

/** Words that stand wholly above those that are read before them; what floats is apart. */
const outOfOrder = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const body = [...document.querySelectorAll('.screen__body')].find(
      (one) => one.getClientRects().length > 0,
    )
    if (!body) return found
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    let before: { top: number; bottom: number; left: number; right: number; words: string } | null = null
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (!parent || words === '' || parent.closest('taro-scroll-view-core, [aria-hidden=true], .sheet'))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { top, bottom, left, right, width } = range.getBoundingClientRect()
      if (width === 0) continue
      const sameColumn = before !== null && left < before.right && right > before.left
      if (before && sameColumn && bottom <= before.top - 2)
        found.push(`read after what is below: ${words.slice(0, 16)}`)
      before = { top, bottom, left, right, words }
    }
    return found
  })
