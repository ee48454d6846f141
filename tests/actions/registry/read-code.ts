import { createRequire } from 'node:module'

import jsQR from 'jsqr'

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Buffer
}

// `qrcode` brings it; nobody has written down its types.
const { PNG } = createRequire(__filename)('pngjs') as {
  readonly PNG: { readonly sync: { read(bytes: Buffer): Pixels } }
}

const read = ({ width, height, data }: Pixels) =>
  jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })

/** What the code in a PNG says, as a phone's camera would read it. */
export const codeInPng = (png: Buffer): string | undefined => read(PNG.sync.read(png))?.data

/** The code on a page that `pdftoppm` drew, and how wide it is there. */
export function codeInPage(ppm: Buffer): { readonly text: string; readonly width: number } | undefined {
  const [, width = 0, height = 0] =
    /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.toString('latin1', 0, 40))?.map(Number) ?? []
  const pixels = ppm.subarray(ppm.length - width * height * 3)
  const data = Buffer.alloc(width * height * 4, 0xff)
  for (let pixel = 0; pixel < width * height; pixel += 1)
    pixels.copy(data, pixel * 4, pixel * 3, pixel * 3 + 3)
  const found = read({ width, height, data })
  if (!found) return undefined
  const { topLeftCorner: left, topRightCorner: right } = found.location
  return { text: found.data, width: Math.hypot(right.x - left.x, right.y - left.y) }
}
