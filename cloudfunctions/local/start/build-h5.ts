import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { sourceHash } from '../../../config/functions/source-hash'
import { PlainFailure } from './plain-failure'

const SOURCES = ['src', 'config', 'package-lock.json', 'tsconfig.json']

/**
 * What the web app on disk was made from. The page itself is part of it: its script names carry
 * their contents' hashes, so a build for another address does not pass for this one.
 */
function stampOf(root: string, sources: string): string {
  const page = readFileSync(join(root, 'dist/h5/index.html'))
  return `${sources} ${createHash('sha256').update(page).digest('hex')}`
}

function isFresh(root: string, sources: string): boolean {
  const stamp = join(root, 'dist/h5/.sources')
  if (!existsSync(stamp) || !existsSync(join(root, 'dist/h5/index.html'))) return false
  return readFileSync(stamp, 'utf8') === stampOf(root, sources)
}

/** Builds the web app where it is missing or older than its sources. */
export async function buildH5IfStale(root: string, say: (text: string) => void): Promise<void> {
  const sources = sourceHash(root, SOURCES, ['config/functions'])
  if (isFresh(root, sources)) return
  say('正在构建网页版，第一次要一两分钟……')

  mkdirSync(join(root, '.build'), { recursive: true })
  const log = join(root, '.build/h5.log')
  const code = await run(root, log)
  if (code !== 0 || !existsSync(join(root, 'dist/h5/index.html'))) {
    const full = readFileSync(log, 'utf8').includes('ENOSPC')
    throw new PlainFailure(
      full ? '磁盘满了，网页版没有构建成功：请先腾出空间。' : `网页版没有构建成功：详情在 ${log}。`,
    )
  }
  writeFileSync(join(root, 'dist/h5/.sources'), stampOf(root, sources))
}

function run(root: string, log: string): Promise<number | null> {
  const taro = join(root, 'node_modules/@tarojs/cli/bin/taro')
  if (!existsSync(taro)) throw new PlainFailure('依赖还没有安装：请先运行 npm ci。')
  const child = spawn(process.execPath, [taro, 'build', '--type', 'h5'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The page asks the address it came from.
    env: { ...process.env, NODE_ENV: 'production', API_BASE: '', CLOUDBASE_ENV_ID: '' },
  })
  const output = createWriteStream(log)
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => output.end(() => resolve(code)))
  })
}
