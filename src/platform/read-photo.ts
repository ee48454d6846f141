const LONGEST_SIDE = 1600

/** Lets the person pick pictures; none where she picked none. Browsers only. */
export function pickFiles(most: number): Promise<readonly File[]> {
  return new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = most > 1
    input.style.display = 'none'
    const finish = (files: readonly File[]) => {
      input.remove()
      done(files)
    }
    input.addEventListener('change', () => finish([...(input.files ?? [])]))
    input.addEventListener('cancel', () => finish([]))
    document.body.appendChild(input)
    input.click()
  })
}

export const pickPhoto = async (): Promise<File | null> => (await pickFiles(1))[0] ?? null

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
