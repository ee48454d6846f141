import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

import { functionEnvironment } from '../../../cloudfunctions/local/emulator/environment'
import { functionsDir } from '../../../config/functions/bundle'
import { atMost, figure, type Result } from '../result'
import { BENCH_SECRET } from '../secret'
import type { BenchStack } from '../stack'

const root = resolve(__dirname, '../../..')

/** Milliseconds from an empty process to the first answer, the start of Node itself left out. */
export function benchColdStart({ adminUrl }: BenchStack): Result[] {
  const script = `const began = performance.now()
    const before = process.cpuUsage()
    const { main } = require(${JSON.stringify(join(functionsDir, 'api/index.js'))})
    const request = { action: 'consultation.page', input: { consultationId: 'bench1000' }, requestId: 'coldstart1' }
    const environment = JSON.stringify({ WX_OPENID: 'cold', WX_CONTEXT_KEYS: 'WX_OPENID' })
    main(request, { environment }).then(({ ok }) => {
      if (!ok) process.exit(1)
      const { user, system } = process.cpuUsage(before)
      process.stdout.write(JSON.stringify([performance.now() - began, (user + system) / 1000]))
      process.exit(0)
    })`
  const env = {
    ...process.env,
    ...functionEnvironment(adminUrl),
    SECRET_KEY: BENCH_SECRET,
    LOG_LEVEL: 'error',
  }
  const starts = Array.from(
    { length: 7 },
    () => JSON.parse(String(execFileSync(process.execPath, ['-e', script], { env }))) as [number, number],
  )
  const median = (which: 0 | 1) => starts.map((one) => one[which]).sort((a, b) => a - b)[3] ?? 0
  return [
    atMost('coldstart.api.ms', median(0), 'ms', 200),
    figure('coldstart.api.cpu', median(1), 'ms of CPU'),
  ]
}

export function benchSizes(): Result[] {
  const budget = JSON.parse(readFileSync(join(root, 'config/size-budget.json'), 'utf8')) as Record<
    string,
    number
  >
  const results: Result[] = []
  const add = (name: string, bytes: number) => results.push(atMost(name, bytes, 'bytes', budget[name] ?? 0))
  if (existsSync(join(root, 'dist/weapp/app.json'))) add('size.weapp.main.bytes', mainPackageBytes())
  if (existsSync(join(root, 'dist/h5/index.html'))) add('size.h5.eager.gzip.bytes', eagerScriptBytes())
  return results
}

/** What lies beside the mini-program for its tools and is never sent to a phone. */
const notLoaded = /\.LICENSE\.txt$|\.map$|^project\.config\.json$/

/** Everything WeChat loads first: all but the subpackages' folders. */
function mainPackageBytes(): number {
  const dist = join(root, 'dist/weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const elsewhere = subPackages.map((one) => join(dist, one.root))
  const walk = (folder: string): number =>
    readdirSync(folder).reduce((sum, name) => {
      const path = join(folder, name)
      if (elsewhere.some((other) => path === other.replace(/\/$/, ''))) return sum
      if (statSync(path).isDirectory()) return sum + walk(path)
      return notLoaded.test(name) ? sum : sum + statSync(path).size
    }, 0)
  return walk(dist)
}

function eagerScriptBytes(): number {
  const dist = join(root, 'dist/h5')
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  return [...page.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].reduce(
    (sum, [, file = '']) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  )
}
