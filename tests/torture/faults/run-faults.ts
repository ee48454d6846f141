import { startTestApi, type TestApi } from '../../support/api'
import { openStoreReader } from '../store-image'
import { realTime } from '../time'
import { everything } from './intents'
import { DISTURBANCES, type Intent, sweep } from './sweep'
import { buildFaultWorld } from './world'

/**
 * Every write point of every intent whose label begins with `only` (several of them with commas between), each
 * disturbed in every way. Returns how many came out wrong.
 */
export async function runFaults(only = ''): Promise<number> {
  const api = await startTestApi()
  const { error, warn } = console
  try {
    await buildFaultWorld(api)
    // What dies says so in the log, thousands of times.
    console.error = console.warn = () => {}
    return await tryAll(
      api,
      everything().filter(({ label }) => only.split(',').some((one) => label.startsWith(one))),
    )
  } finally {
    Object.assign(console, { error, warn })
    realTime()
    await api.close()
  }
}

async function tryAll(api: TestApi, intents: readonly Intent[]): Promise<number> {
  const reader = openStoreReader(api)
  let [tried, violations] = [0, 0]
  for (const intent of intents) {
    const swept = await sweep(api, reader, intent, () => DISTURBANCES)
    tried += swept.tried
    violations += swept.wrong.length
    console.log(
      `${intent.label}: ${swept.writes} write points, ${swept.tried} tried, ${swept.byClock} completed by the clock`,
    )
    for (const wrong of swept.wrong) console.log(wrong)
  }
  reader.close()
  console.log(JSON.stringify({ operations: tried, intents: intents.length, violations }))
  return violations
}
