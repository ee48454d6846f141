import type { PhotoType } from '@shared/contract/photo'

import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'
import { cleanWebp } from './clean-webp'

export interface CleanImage {
  readonly mime: PhotoType
  readonly bytes: Buffer
}

const CLEANERS: readonly {
  readonly mime: PhotoType
  readonly is: (file: Buffer) => boolean
  readonly clean: (file: Buffer) => Buffer | undefined
}[] = [
  { mime: 'image/jpeg', is: (file) => file.subarray(0, 3).toString('hex') === 'ffd8ff', clean: cleanJpeg },
  {
    mime: 'image/png',
    is: (file) => file.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
    clean: cleanPng,
  },
  {
    mime: 'image/webp',
    is: (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
    clean: cleanWebp,
  },
]

/**
 * A photo by its content, whatever its name says, without anything but the picture: where and when
 * it was taken, on whose phone, thumbnails and whatever hangs behind the end are left out.
 * Undefined where it is no picture of these kinds or its structure does not hold.
 */
export function cleanImage(file: Buffer): CleanImage | undefined {
  const cleaner = CLEANERS.find(({ is }) => is(file))
  const bytes = cleaner?.clean(file)
  return cleaner && bytes ? { mime: cleaner.mime, bytes } : undefined
}
