import { readFileSync, writeFileSync } from 'node:fs'

import { against, changesTable, isWorse } from './against'
import { benchButler } from './areas/butler'
import { benchConsultation } from './areas/consultation'
import { benchDesk } from './areas/desk'
import { benchFixture } from './areas/fixture'
import { benchQuery } from './areas/query'
import { benchColdStart, benchSizes } from './areas/start-and-size'
import { benchWishes } from './areas/wishes'
import { figure, type Result, table } from './result'
import { type BenchStack, residentBytes, startBenchStack } from './stack'

const AREAS: Readonly<Record<string, (stack: BenchStack) => Result[] | Promise<Result[]>>> = {
  consultation: benchConsultation,
  desk: benchDesk,
  wishes: benchWishes,
  query: benchQuery,
  butler: benchButler,
  start: benchColdStart,
  fixture: benchFixture,
  size: benchSizes,
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/**
 * `npm run bench -- [--json FILE] [--only AREA] [--against FILE]`: measures against the local store and prints each
 * figure beside its aim; then what changed since an earlier run, and not zero where something got worse.
 */
async function main(): Promise<void> {
  const [file, only, earlier] = [option('json'), option('only'), option('against')]
  const areas = Object.entries(AREAS).filter(([name]) => only === undefined || name === only)
  if (areas.length === 0) throw new Error(`areas are ${Object.keys(AREAS).join(', ')}`)
  const then = earlier ? (JSON.parse(readFileSync(earlier, 'utf8')) as Result[]) : undefined
  const stack = await startBenchStack()
  try {
    const results: Result[] = []
    for (const [, measure] of areas) results.push(...(await measure(stack)))
    const gateway = await stack.gateway(0)
    results.push(figure('rss.emulator', residentBytes(stack.emulatorPid) / 1e6, 'MB'))
    results.push(figure('rss.gateway.idle', residentBytes(gateway.pid) / 1e6, 'MB'))
    console.log(table(results))
    if (file) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
    if (!then) return
    const changes = against(then, results)
    console.log(`\n${changesTable(changes)}`)
    if (changes.some(isWorse)) process.exitCode = 1
  } finally {
    stack.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
