import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Chromium without a window around it: the same pages for a quarter of the work. */
const SHELL = 'chromium-headless-shell'
const PACKAGES = ['fonts-wqy-zenhei', 'poppler-utils']
const FONT = '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc'

/** Where the browser for tests is, or undefined. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const candidates = [
    env.CHROMIUM_PATH,
    `/usr/bin/${SHELL}`,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  return candidates.find((path) => path !== undefined && existsSync(path))
}

const isReady = () =>
  findBrowser() !== undefined &&
  (process.platform !== 'linux' || (hasChineseFont() && existsSync('/usr/bin/pdftoppm')))

const hasChineseFont = () =>
  existsSync(FONT) || spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).stdout?.trim() !== ''

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { stdio: 'ignore', env }).status === 0
  )
}

const HOW = `测试需要 Chromium、一款中文字体和看 PDF 的 poppler：请运行 sudo apt-get install -y chromium ${PACKAGES.join(' ')}，或用 CHROMIUM_PATH 指出已有的浏览器。`

function install(...packages: string[]): boolean {
  console.log(`正在安装浏览器测试需要的 ${packages.join('、')}……`)
  const args = ['install', '-y', '--no-install-recommends', ...packages]
  return apt(...args) || (apt('update') && apt(...args))
}

/** Makes sure that the browser tests can run. @throws an error with one sentence on what to do. */
export function ensureBrowser(): void {
  if (isReady()) return
  if (!canInstall()) throw new Error(HOW)
  // Not every Debian has the shell; the whole browser does as well, only more slowly.
  if (!install(SHELL, ...PACKAGES)) install('chromium', ...PACKAGES)
  if (!isReady()) throw new Error(HOW)
}

if (require.main === module) {
  try {
    ensureBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
