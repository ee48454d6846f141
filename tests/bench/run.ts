import { writeFileSync } from 'node:fs'

import { benchConsultation } from './areas/consultation'
import { benchDesk } from './areas/desk'
import { benchFixture } from './areas/fixture'
import { benchColdStart, benchSizes } from './areas/start-and-size'
import { figure, type Result, table } from './result'
import { residentBytes, startBenchStack } from './stack'

/** `npm run bench -- [--json FILE]`: measures against the local store and prints each figure beside its aim. */
async function main(): Promise<void> {
  const file = process.argv[process.argv.indexOf('--json') + 1]
  const stack = await startBenchStack()
  try {
    const results: Result[] = [
      ...(await benchConsultation(stack)),
      ...(await benchDesk(stack)),
      ...benchColdStart(stack),
      ...(await benchFixture(stack)),
      ...benchSizes(),
    ]
    const gateway = await stack.gateway(0)
    results.push(figure('rss.emulator', residentBytes(stack.emulatorPid) / 1e6, 'MB'))
    results.push(figure('rss.gateway.idle', residentBytes(gateway.pid) / 1e6, 'MB'))
    console.log(table(results))
    if (process.argv.includes('--json') && file) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  } finally {
    stack.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
