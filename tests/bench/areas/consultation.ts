import { wechatCaller } from '../caller'
import { consultationOf, loadCrowd, loadPeople, statementOf } from '../crowd'
import { READERS } from '../crowd-people'
import { measure } from '../measure'
import { atLeast, atMost, figure, type Result } from '../result'
import type { BenchStack } from '../stack'

const SIZES = [1000, 10_000, 100_000]
const LARGEST = 100_000

/** The heart: reading a consultation and taking a stance, in crowds of a thousand to a hundred thousand. */
export async function benchConsultation(stack: BenchStack, sdk: readonly Result[]): Promise<Result[]> {
  const bare = (name: string) => sdk.find((one) => one.name === name)?.value ?? 0
  await loadPeople(stack.control, READERS.length)
  for (const size of SIZES) await loadCrowd(stack.control, size)

  const gateway = await stack.gateway(0)
  const caller = wechatCaller(gateway.url)
  await caller.enter(READERS)
  const read = (size: number) => (i: number) =>
    caller.call(i % READERS.length, 'consultation.page', { consultationId: consultationOf(size) })
  const stance = (i: number) =>
    caller.call((i * 7) % READERS.length, 'consultation.takeStance', {
      consultationId: consultationOf(LARGEST),
      statementId: statementOf(LARGEST, i),
      stance: i % 2 === 0 ? 'agree' : 'disagree',
    })
  await measure(16, 1500, read(1000))

  const reads = await requestsOf(stack, () => read(LARGEST)(1))
  const tap = await requestsOf(stack, () => stance(3))
  const p50 = new Map<number, number>()
  for (const size of SIZES) p50.set(size, (await measure(1, 400, read(size))).p50)
  const pages = await measure(16, 8000, read(LARGEST))
  await measure(16, 500, stance)
  const stances = await measure(16, 5000, stance)

  const keeping = await stack.gateway(2000)
  const again = wechatCaller(keeping.url)
  await again.enter(READERS)
  const readKept = (i: number) =>
    again.call(i % READERS.length, 'consultation.page', { consultationId: consultationOf(LARGEST) })
  await measure(16, 1500, readKept)
  const kept = await measure(16, 10_000, readKept)
  keeping.close()

  const results = [
    atMost('page.reads', reads.reads, 'requests', 2),
    atMost('stance.writes', tap.writes, 'requests', 2),
    figure('stance.requests', tap.reads + tap.writes, 'requests'),
    atLeast('page.rate.c16.100k', pages.perSecond, '1/s', 0.4 * bare('sdk.get.rate.c16')),
    figure('page.p99.c16.100k', pages.p99, 'ms'),
    atLeast('page.rate.c16.100k.kept', kept.perSecond, '1/s', 2500),
    atLeast('stance.rate.c16.100k', stances.perSecond, '1/s', 0.4 * bare('sdk.update.rate.c16')),
    figure('stance.p99.c16.100k', stances.p99, 'ms'),
    ...SIZES.map((size) => figure(`page.p50.${size / 1000}k`, p50.get(size) ?? 0, 'ms')),
    atMost('page.p50.100k/1k', (p50.get(LARGEST) ?? 0) / (p50.get(1000) ?? 1), 'ratio', 1.2),
    atMost('consultation.errors', pages.errors + stances.errors + kept.errors, '', 0),
  ]
  return results
}

/** What one call costs at the store, by the store's own count. */
async function requestsOf({ control }: BenchStack, call: () => Promise<boolean>) {
  await control.resetStats()
  if (!(await call())) throw new Error('the measured call was refused')
  const { actions } = await control.stats()
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (actions[name] ?? 0), 0)
  return {
    reads: sum(['database.getDocument', 'database.calculateDocument', 'database.aggregateDocuments']),
    writes: sum(['database.insertDocument', 'database.modifyDocument', 'database.removeDocument']),
  }
}
