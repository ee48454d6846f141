import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { type Stop, stops } from '../looks/pages'
import type { World } from '../looks/world'
import { startWeapp, type Weapp } from '../support/weapp'
import { type CountedLine, countedLine, type Weight, weigh } from '../support/weapp-weights'
import { type Stack, startStack } from './start-stack'

/** What a page may ask of an old phone on a thin line (README, *Weak network*). */
const MOST = { bytes: 32 * 1024, nodes: 300, requests: 2 } as const
const TABLE = resolve(__dirname, '../../reports/weights.md')

/** In a hurry: what a resident opens day by day, and the desks; `npm run audit:weight` takes every page. */
const DAILY = [
  'home',
  'consultations',
  'wishes',
  'mine',
  'consultation.detail.asking',
  'consultation.detail.deliberating',
  'consultation.detail.poll-result',
  'consultation.detail.handling',
  'consultation.detail.evaluating',
  'consultation.detail.closed',
  'consultation.topics',
  'community.station',
  'community.compound',
  'wish.detail',
  'butler.mine',
  'butler.request',
  'me.data',
  'me.inbox',
  'service.year',
  'service.check',
  'staff.desk',
  'staff.topics',
]

let stack: Stack
let weapp: Weapp
let line: CountedLine
const table = new Map<Stop, Weight>()

beforeAll(async () => {
  stack = await startStack({ looks: true })
  line = countedLine(stack.callAs)
  weapp = await startWeapp({ callFunction: line.callFunction })
}, 120_000)

afterAll(async () => {
  await stack?.close()
  const lines = [...table].map(
    ([{ file }, { bytes, calls, nodes, requests }]) =>
      `| ${file} | ${bytes} | ${calls} | ${nodes} | ${requests} |`,
  )
  const head = ['| page | first screen, bytes | setData | nodes | requests |', '|---|---|---|---|---|']
  mkdirSync(dirname(TABLE), { recursive: true })
  writeFileSync(TABLE, `${[...head, ...lines].join('\n')}\n`)
  if (ALL) process.stdout.write(`${[...head, ...lines].join('\n')}\n`)
})

async function open(stop: Stop): Promise<Weight> {
  const { guide, ids } = stack
  weapp.clear()
  const compoundId = guide.compounds[stop.compound ?? 'home']
  const { compound } = await stack.ask('community.home', { compoundId }, 'newcomer-weights')
  weapp.wx.test.storage.clear()
  weapp.wx.test.storage.set('ysl.compound', { id: compound.id, name: compound.name })
  weapp.wx.test.storage.set('ysl.type-size', 'normal')
  line.be(stop.as ?? 'newcomer-weights')
  const params = stop.params?.({ guide, ids } as World) ?? {}
  return weigh(weapp, line, stop.path, params as Readonly<Record<string, string>>)
}

const ALL = process.env.WEIGHTS === 'all'
const walked = stops().filter(({ wide, file }) => !wide && (ALL || DAILY.includes(file)))

describe('what a page asks of an old phone on a thin line', () => {
  test.each(walked.map((stop) => [stop.file, stop] as const))('%s', async (_, stop) => {
    const weight = await open(stop)
    table.set(stop, weight)
    expect(weight.bytes).toBeLessThanOrEqual(MOST.bytes)
    expect(weight.nodes).toBeLessThanOrEqual(MOST.nodes)
    expect(weight.requests).toBeLessThanOrEqual(MOST.requests)
  })
})
