import { readFileSync } from 'node:fs'

import type { Phone } from '../support/chromium'

export interface Picture {
  readonly label: string
  readonly path: string
}

const PICTURE_WIDTH = 188
const A_ROW = 8

/** Many pictures on one sheet, each under its name: a page at 375 × 812 is half as wide. */
export async function contactSheet(
  { page }: Pick<Phone, 'page'>,
  pictures: readonly Picture[],
  path: string,
): Promise<void> {
  const figures = pictures.map(({ label, path: file }) => {
    const data = readFileSync(file).toString('base64')
    return `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${data}"></figure>`
  })
  await page.setViewportSize({ width: (PICTURE_WIDTH + 12) * A_ROW + 12, height: 800 })
  await page.setContent(
    `<style>body{margin:6px;display:flex;flex-wrap:wrap;background:#888;font:12px sans-serif}
     figure{margin:6px;width:${PICTURE_WIDTH}px}img{width:100%;display:block}
     figcaption{background:#fff;padding:2px}</style>${figures.join('')}`,
  )
  await page.screenshot({ path, fullPage: true })
}
