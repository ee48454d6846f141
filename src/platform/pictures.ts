import type { PhotoType } from '@shared/contract/photo'
import Taro from '@tarojs/taro'

import { privacyAgreed } from './privacy'
import { pickFiles } from './read-photo'
import { Refusal } from './refusal'

/** A picture that stays on this phone until it is sent: a saved file in WeChat, a data address in a browser. */
export interface Picture {
  readonly path: string
  readonly mime: PhotoType
}

const LONGEST_SIDE = 1440
const QUALITY = 0.8

/** Lets the person choose pictures and shrinks them; none where she chose none or keeps her album closed. */
export async function choosePictures(most: number): Promise<readonly Picture[]> {
  // The branches stand open to the compiler, so that neither build carries the other's way.
  if (process.env.TARO_ENV !== 'weapp') {
    return Promise.all((await pickFiles(most)).slice(0, most).map(shrinkInBrowser))
  }
  if (!(await privacyAgreed())) return []
  const chosen = await Taro.chooseMedia({
    count: most,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['album', 'camera'],
  }).catch(() => null)
  return Promise.all((chosen?.tempFiles ?? []).map(({ tempFilePath }) => shrinkInWechat(tempFilePath)))
}

async function shrinkInWechat(path: string): Promise<Picture> {
  const small = await Taro.compressImage({
    src: path,
    quality: QUALITY * 100,
    compressedWidth: LONGEST_SIDE,
  } as Taro.compressImage.Option).catch(() => ({ tempFilePath: path }))
  const kept = await saved(small.tempFilePath).catch(() => small.tempFilePath)
  return { path: kept, mime: mimeOf(kept) }
}

const saved = (tempFilePath: string): Promise<string> =>
  new Promise((done, fail) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => done(savedFilePath),
      fail,
    }),
  )

function mimeOf(path: string): PhotoType {
  if (/\.png$/i.test(path)) return 'image/png'
  return /\.webp$/i.test(path) ? 'image/webp' : 'image/jpeg'
}

async function shrinkInBrowser(file: File): Promise<Picture> {
  const bitmap = await createImageBitmap(file).catch((cause: unknown) => {
    throw new Refusal('PHOTO_NOT_AN_IMAGE', { cause })
  })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Refusal('PHOTO_NOT_AN_IMAGE')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return { path: canvas.toDataURL('image/jpeg', QUALITY), mime: 'image/jpeg' }
}

/** The picture's bytes, ready to be sent. */
export function bytesOf({ path }: Picture): Promise<ArrayBuffer> {
  if (process.env.TARO_ENV !== 'weapp') return Promise.resolve(decoded(path))
  return new Promise((done, fail) =>
    Taro.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) => (typeof data === 'string' ? fail(new Refusal('PHOTO_NOT_FOUND')) : done(data)),
      fail: (cause) => fail(new Refusal('PHOTO_NOT_FOUND', { cause })),
    }),
  )
}

function decoded(address: string): ArrayBuffer {
  const text = atob(address.slice(address.indexOf(',') + 1))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer
}

/** Once it is sent or taken out again, nothing of it stays on the phone. */
export function forgetPicture({ path }: Picture): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.getFileSystemManager().removeSavedFile({ filePath: path, fail: () => undefined })
}
