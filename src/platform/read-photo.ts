const LONGEST_SIDE = 1600

/** Lets the person pick a picture; null where she picked none. Browsers only. */
export function pickPhoto(): Promise<File | null> {
  return new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.style.display = 'none'
    const finish = (file: File | null) => {
      input.remove()
      done(file)
    }
    input.addEventListener('change', () => finish(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => finish(null))
    document.body.appendChild(input)
    input.click()
  })
}

/** The decoder loads when it is needed, and never travels to WeChat, which has a camera. */
const decoder = () =>
  process.env.TARO_ENV === 'h5' ? import('jsqr') : Promise.reject(new Error('browsers only'))

/** Reads the code in a picture, on this phone; the picture goes nowhere. Null where none is seen. */
export async function readCodeInPhoto(file: Blob): Promise<string | null> {
  const [{ default: jsQR }, bitmap] = await Promise.all([decoder(), createImageBitmap(file)])
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(bitmap, 0, 0, width, height)
  const { data } = pen.getImageData(0, 0, width, height)
  return jsQR(data, width, height)?.data ?? null
}
