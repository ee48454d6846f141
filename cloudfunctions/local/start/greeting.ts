import { relative } from 'node:path'

interface Greeting {
  readonly url: string
  readonly dataDir: string
  readonly logFile: string
  /** The text in the printed code of a station; none where the store was left empty. */
  readonly stationScene: string | undefined
  /** Makes the first county administrator of an empty store. */
  readonly firstAdminCode: string | undefined
}

const short = (path: string) => {
  const near = relative(process.cwd(), path)
  return near === '' || near.startsWith('..') ? path : near
}

/** What the terminal says when everything stands. */
export function greeting({ url, dataDir, logFile, stationScene, firstAdminCode }: Greeting): string {
  const lines = [
    '',
    '云商量已经在本机运行。',
    '',
    `  打开          ${url}/`,
    `  选演示身份    ${url}/local/sign-in`,
    ...(stationScene ? [`  扫驿站的码    ${url}/#/pages/scan/index?scene=${stationScene}`] : []),
    ...(firstAdminCode ? [`  第一位县管理员 ${firstAdminCode}（我的 → 我有任职码，只能用一次）`] : []),
    '',
    `数据在 ${short(dataDir)}，日志在 ${short(logFile)}。`,
    '按 Ctrl+C 结束；npm start -- --fresh 清空数据，重新开始。',
    '',
  ]
  return lines.join('\n')
}
