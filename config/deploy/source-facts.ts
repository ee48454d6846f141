import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the code itself says about what the platform must allow and be told. */

const VARIABLE = /\b(?:process\.env|environment)\.([A-Z][A-Z0-9_]+)\b/g
const OPEN_API = /'((?:security|wxacode|subscribeMessage|phonenumber)\.[a-zA-Z]+)'/g

/** Set by the platform or meant for tests: never part of a deployment. */
const NOT_OURS = new Set(['TZ', 'NODE_ENV', 'ENFORCE_COST'])

function found(pattern: RegExp, texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return [...new Set(names)].sort()
}

/** The variables that these sources read. */
export const variablesIn = (texts: readonly string[]): string[] =>
  found(VARIABLE, texts).filter((name) => !NOT_OURS.has(name))

/** WeChat's open interfaces that these sources call. */
export const openApisIn = (texts: readonly string[]): string[] => found(OPEN_API, texts)

export const readSources = (root: string, files: readonly string[]): string[] =>
  files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(root, file), 'utf8'))

/** Every source of the mini-program. */
export function clientSources(root: string): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
}

/** What a person is asked for, by the call that asks: the privacy guide must list these and nothing else. */
const PRIVATE_DATA: readonly (readonly [call: RegExp, words: string])[] = [
  [/\bTaro\.scanCode\b/, '摄像头：扫描驿站墙上的码'],
  [/\bTaro\.(?:chooseMedia|chooseImage)\b/, '选中的照片：发言时附图，或从照片里认码'],
  [/getPhoneNumber/, '手机号：发言前核实身份'],
  [/\bTaro\.chooseMessageFile\b/, '聊天里选中的文件：岗位表格'],
  [/\bTaro\.(?:getLocation|getFuzzyLocation|chooseLocation)\b/, '位置：找附近的驿站'],
  [/\bTaro\.saveImageToPhotosAlbum\b/, '相册（仅写入）：保存海报或照片'],
  [/\bTaro\.(?:getClipboardData|setClipboardData)\b/, '剪贴板：复制链接'],
  [/\bTaro\.(?:startRecord|getRecorderManager)\b/, '麦克风：语音发言'],
]

export const privateDataIn = (texts: readonly string[]): string[] =>
  PRIVATE_DATA.filter(([call]) => texts.some((text) => call.test(text))).map(([, words]) => words)

/** Whether messages may be sent to a person who allowed it. */
export const subscribesIn = (texts: readonly string[]): boolean =>
  texts.some((text) => /\bTaro\.requestSubscribeMessage\b/.test(text))

/** Whether phones send bytes to the storage: that address must be allowed. */
export const uploadsIn = (texts: readonly string[]): boolean =>
  texts.some((text) => /\bTaro\.(?:uploadFile|request)\(\{ url, method, header/.test(text))

/** Whether anybody can publish words or pictures: that needs a category of its own. */
export const publishesIn = (openApis: readonly string[]): boolean =>
  openApis.some((name) => name.startsWith('security.'))
