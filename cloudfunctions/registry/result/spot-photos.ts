import { platformApp } from '../../kernel/platform'
import type { ResultTask } from '../../kernel/ports'

/** One spot in two pictures that a paper can carry. */
export interface SpotPhotos {
  readonly spot: string
  readonly before: Buffer
  readonly after: Buffer
}

/** The pictures of each spot; a pair of which one is gone, or which a PDF cannot show, is left out. */
export async function spotPhotos(pairs: ResultTask['result']['pairs']): Promise<SpotPhotos[]> {
  const all = await Promise.all(
    pairs.map(async ({ spot, before, after }) => {
      const [one, other] = await Promise.all([pictureOf(before), pictureOf(after)])
      return one && other ? [{ spot, before: one, after: other }] : []
    }),
  )
  return all.flat()
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

async function pictureOf(fileID: string): Promise<Buffer | undefined> {
  try {
    const { fileContent } = await platformApp().downloadFile({ fileID })
    if (!Buffer.isBuffer(fileContent)) return undefined
    return [JPEG, PNG].some((sign) => fileContent.subarray(0, sign.length).equals(sign))
      ? fileContent
      : undefined
  } catch {
    // Deleted meanwhile: the paper says the rest.
    return undefined
  }
}
