import { startTestApi, type TestApi } from '../support/api'
import { contacts } from './faults/contacts'
import { DISTURBANCES, sweep } from './faults/sweep'
import { buildFaultWorld } from './faults/world'
import { openStoreReader, type StoreReader } from './store-image'
import { realTime } from './time'

let api: TestApi
let reader: StoreReader

beforeAll(async () => {
  // What dies says so in the log.
  for (const level of ['error', 'warn'] as const) jest.spyOn(console, level).mockImplementation(() => {})
  api = await startTestApi()
  await buildFaultWorld(api)
  reader = openStoreReader(api)
})
afterAll(async () => {
  realTime()
  reader.close()
  await api.close()
})

const [diedAfter, diedBefore] = DISTURBANCES
/** Every other write point, in one way each: the ones between are the same code. */
const spread = (nth: number) => {
  const way = nth % 4 < 2 ? diedAfter : diedBefore
  return way && nth % 2 === 0 ? [way] : []
}

it.each(
  contacts.map((intent) => [intent.label, intent] as const),
)('%s: whoever dies at a write, the same sent again completes it, once', async (_label, intent) => {
  const { wrong, tried } = await sweep(api, reader, intent, spread)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(0)
})
