import { startTestApi } from '../../support/api'
import { openStoreReader } from '../store-image'
import { realTime } from '../time'
import { everything } from './intents'
import { DISTURBANCES, sweep } from './sweep'
import { buildFaultWorld } from './world'

/**
 * Every write point of every intent whose label begins with `only`, each disturbed in every way. Returns how
 * many came out wrong.
 */
export async function runFaults(only = ''): Promise<number> {
  const api = await startTestApi()
  await buildFaultWorld(api)
  const reader = openStoreReader(api)
  // What dies says so in the log, thousands of times.
  console.error = console.warn = () => {}
  let [tried, violations] = [0, 0]
  const intents = everything().filter(({ label }) => label.startsWith(only))
  for (const intent of intents) {
    const swept = await sweep(api, reader, intent, () => DISTURBANCES)
    tried += swept.tried
    violations += swept.wrong.length
    console.log(
      `${intent.label}: ${swept.writes} write points, ${swept.tried} tried, ${swept.byClock} completed by the clock`,
    )
    for (const wrong of swept.wrong) console.log(wrong)
  }
  realTime()
  reader.close()
  await api.close()
  console.log(JSON.stringify({ operations: tried, intents: intents.length, violations }))
  return violations
}
