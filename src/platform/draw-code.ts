/** Draws a QR code as an image address. The drawing library loads when it is needed, in browsers only. */
const library = () =>
  process.env.TARO_ENV === 'h5' ? import('qrcode') : Promise.reject(new Error('browsers only'))

export async function drawCode(text: string): Promise<string> {
  const { toString: draw } = await library()
  const svg = await draw(text, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** The code of a scene as it hangs on walls: a phone's own camera opens this web app with it. */
export const drawScene = (scene: string): Promise<string> =>
  process.env.TARO_ENV === 'h5'
    ? drawCode(`${window.location.href.split('#')[0]}#/pages/scan/index?scene=${encodeURIComponent(scene)}`)
    : Promise.reject(new Error('browsers only'))
