import { startTestApi, type TestApi } from '../support/api'
import { sourceFiles } from '../support/source-files'
import { DECIDED, halfDecided, onlyOnce } from './faults/in-office'
import { everything, firstHalf, unswept, wronglyLeftOut } from './faults/intents'
import { LEFT_OUT } from './faults/reasons'
import { DISTURBANCES, sweep } from './faults/sweep'
import { ticks } from './faults/ticks'
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
const SHORT = 8
/** Each write point in one way; of long ones every other. `npm run torture -- faults` tries them all in every way. */
const spread = (nth: number) => {
  const way = nth % 4 < 2 ? diedAfter : diedBefore
  return way && (nth <= SHORT || nth % 2 === 0) ? [way] : []
}

it.each(
  firstHalf().map((intent) => [intent.label, intent] as const),
)('%s: whoever dies at a write, the same sent again completes it, once', async (_label, intent) => {
  const { wrong, tried } = await sweep(api, reader, intent, spread)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(0)
})

/** A tick has many write points: each third, in turn by one way and another. */
const seldom = (nth: number) => (nth % 3 === 1 ? spread(nth) : [])

it.each(
  ticks.map((intent) => [intent.label, intent] as const),
)('%s: killed anywhere, the next tick does the rest, once', async (_label, intent) => {
  const { wrong, tried } = await sweep(api, reader, intent, seldom)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(0)
})

const inOffice = [...everything(), ...onlyOnce].filter(({ label }) => DECIDED[label])

it.each(
  inOffice.map((intent) => [intent.label, intent] as const),
)('%s: whenever somebody dies, it is done and in the audit, or neither; sent again, once', async (_label, intent) => {
  const { apart, notOnce, states } = await halfDecided(api, reader, intent)
  expect(apart).toEqual([])
  expect(notOnce).toEqual([])
  expect([...states].sort()).toEqual(['both', 'neither', 'undisturbed'])
})

it('tries every decision of the table', () => {
  expect(new Set(inOffice.map(({ label }) => label))).toEqual(new Set(Object.keys(DECIDED)))
})

/** The verbs of each file that writes an event of its own. */
const telling = sourceFiles('cloudfunctions/features')
  .filter(({ code }) => /\baudit(?:Within|Event)\(/.test(code))
  .map(({ code }) => [...code.matchAll(/\bname: '(\w+\.\w+)'/g)].map(([, name = '']) => name))
  .filter((verbs) => verbs.length > 0)

it('tries every verb that writes an event, or says why it does not', () => {
  const tried = new Set<string | null>(inOffice.map(({ action }) => action))
  const known = (verb: string) => tried.has(verb) || LEFT_OUT[verb as keyof typeof LEFT_OUT] !== undefined
  expect(telling.length).toBeGreaterThan(0)
  expect(telling.filter((verbs) => !verbs.some(known))).toEqual([])
})

it('tries every verb, or says why it does not', () => {
  expect(unswept()).toEqual([])
  expect(wronglyLeftOut()).toEqual([])
})
