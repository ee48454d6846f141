import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'

/**
 * What a check found. `missing` stops the product or its tests; `advice` does not.
 *
 * @typedef {{ state: 'ready' | 'missing' | 'advice', says: string }} Finding
 * @typedef {{ root: string, env: Record<string, string | undefined> }} Place
 * @typedef {(place: Place) => Finding | Promise<Finding>} Check
 */

const GB = 1024 ** 3
const ROOM_GB = 3
const MEMORY_GB = 4
const DEFAULT_PORT = 8790
const PACKAGES = 'chromium fonts-wqy-zenhei poppler-utils'

/** @type {(says: string) => Finding} */
const ready = (says) => ({ state: 'ready', says })
/** @type {(says: string) => Finding} */
const missing = (says) => ({ state: 'missing', says })
/** @type {(says: string) => Finding} */
const advice = (says) => ({ state: 'advice', says })

/** @type {(path: string) => { engines?: { node: string }, packages?: Record<string, { version?: string }> }} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** @type {Check} */
export function node({ root }) {
  const wanted = Number(readJson(join(root, 'package.json')).engines?.node.match(/\d+/)?.[0])
  return Number(process.versions.node.split('.')[0]) >= wanted
    ? ready(`Node.js ${process.versions.node}`)
    : missing(`Node.js 是 ${process.versions.node}，需要 ${wanted} 或更新：从 https://nodejs.org 安装。`)
}

/** @type {Check} */
export function libraries({ root }) {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return missing('还没有安装依赖：运行 npm ci。')
  const [has, wants] = [installed, join(root, 'package-lock.json')].map(
    (path) => readJson(path).packages ?? {},
  )
  const other = Object.keys(has ?? {}).find((name) => has?.[name]?.version !== wants?.[name]?.version)
  return other
    ? missing(
        `已安装的 ${other.replace(/^.*node_modules\//, '')} 和 package-lock.json 写的版本不同：运行 npm ci。`,
      )
    : ready('依赖已装好，版本和 package-lock.json 一致')
}

/** @type {Check} */
export function room({ root }) {
  const { bavail, bsize } = statfsSync(root)
  const free = (bavail * bsize) / GB
  return free >= ROOM_GB
    ? ready(`磁盘还有 ${free.toFixed(0)} GB`)
    : missing(`磁盘只剩 ${free.toFixed(1)} GB，依赖、构建和数据一共要 ${ROOM_GB} GB：请先腾出地方。`)
}

/** @type {Check} */
export function memory() {
  const has = totalmem() / GB
  return has >= MEMORY_GB
    ? ready(`内存 ${has.toFixed(0)} GB`)
    : advice(`内存只有 ${has.toFixed(1)} GB：构建和测试会慢，最好有 ${MEMORY_GB} GB。`)
}

/** @type {Check} */
export function port({ env }) {
  const wanted = Number(env.PORT) || DEFAULT_PORT
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () =>
      resolve(advice(`端口 ${wanted} 有程序在用：启动时加 -- --port ${wanted + 1}，或先停掉它。`)),
    )
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(ready(`端口 ${wanted} 空着`))))
  })
}

/** @type {Check} */
export function environment({ env }) {
  if (env.NODE_ENV === 'production') {
    return missing('环境变量 NODE_ENV 是 production，本地演示会拒绝启动：请去掉它。')
  }
  const real = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'CLOUDBASE_APIKEY'].find(
    (name) => env[name],
  )
  return real
    ? missing(`环境里有真实的云凭证 ${real}，本地演示会拒绝启动：请去掉它。`)
    : ready('环境变量里没有生产设置')
}

/** @type {Check} */
export function browser({ env }) {
  const found = [
    env.CHROMIUM_PATH,
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path))
  return found
    ? ready(`浏览器 ${found}`)
    : missing(
        `测试要用的 Chromium 没有找到：npm test 会自己装（要能用 apt），或运行 sudo apt-get install -y ${PACKAGES}，或用 CHROMIUM_PATH 指出已有的浏览器。`,
      )
}

/** @type {Check} */
export function chineseFont() {
  if (process.platform !== 'linux') return ready('系统自带中文字体')
  const fonts = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).stdout ?? ''
  return fonts.trim() === ''
    ? missing(
        `没有中文字体，截图和 PDF 会是方框：npm test 会自己装，或运行 sudo apt-get install -y ${PACKAGES}。`,
      )
    : ready('有中文字体')
}

/** @type {Check} */
export function pdfReader() {
  return spawnSync('pdftoppm', ['-v']).error
    ? missing(
        '测试要用的 pdftoppm 没有找到：npm test 会自己装，或安装 poppler（Debian 上是 poppler-utils）。',
      )
    : ready('能看 PDF')
}

/** @type {Check} */
export function builds({ root }) {
  const absent = ['dist/functions', 'dist/h5', 'dist/weapp'].filter((path) => !existsSync(join(root, path)))
  return absent.length === 0
    ? ready('云函数、网页版和小程序都构建过')
    : advice(`还没有构建 ${absent.join('、')}：网页和云函数由 npm start 构建，小程序用 npm run build:weapp。`)
}

/** In the order in which a newcomer meets them. @type {readonly Check[]} */
export const checks = [
  node,
  libraries,
  room,
  memory,
  port,
  environment,
  browser,
  chineseFont,
  pdfReader,
  builds,
]
