import type { ImportFormat } from '@shared/contract/posts'
import Taro from '@tarojs/taro'

import { privacyAgreed } from './privacy'

export interface TableFile {
  readonly name: string
  readonly format: ImportFormat
  readonly bytes: ArrayBuffer
}

const FORMATS: readonly ImportFormat[] = ['xlsx', 'csv']

/** Lets her choose one table; null where she chose none, `other` where it is a file of another kind. */
export async function pickTable(): Promise<TableFile | 'other' | null> {
  const chosen = await (process.env.TARO_ENV === 'weapp' ? fromChat() : fromDisk())
  if (!chosen) return null
  const format = FORMATS.find((one) => chosen.name.toLowerCase().endsWith(`.${one}`))
  return format ? { name: chosen.name, format, bytes: await chosen.read() } : 'other'
}

interface Chosen {
  readonly name: string
  readonly read: () => Promise<ArrayBuffer>
}

/** A phone keeps its files in conversations: she sends the table to herself and chooses it there. */
async function fromChat(): Promise<Chosen | null> {
  if (!(await privacyAgreed())) return null
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...FORMATS] }).catch(
    () => null,
  )
  const file = chosen?.tempFiles[0]
  return file ? { name: file.name, read: () => readInWechat(file.path) } : null
}

const readInWechat = (filePath: string): Promise<ArrayBuffer> =>
  new Promise((done, fail) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => (typeof data === 'string' ? fail(new Error('not bytes')) : done(data)),
      fail,
    }),
  )

function fromDisk(): Promise<Chosen | null> {
  return new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = FORMATS.map((one) => `.${one}`).join(',')
    input.style.display = 'none'
    const finish = (file: File | undefined) => {
      input.remove()
      done(file ? { name: file.name, read: () => file.arrayBuffer() } : null)
    }
    input.addEventListener('change', () => finish(input.files?.[0]))
    input.addEventListener('cancel', () => finish(undefined))
    document.body.appendChild(input)
    input.click()
  })
}
