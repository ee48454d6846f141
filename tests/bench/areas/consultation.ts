import { visitorCaller, wechatCaller } from '../caller'
import { consultationOf, loadCrowd, loadPeople, statementOf } from '../crowd'
import { READERS } from '../crowd-people'
import { measure } from '../measure'
import { atLeast, atMost, figure, type Result } from '../result'
import { inRounds, type Measured, median } from '../rounds'
import { type BenchStack, residentBytes } from '../stack'
import { bareSdk } from './sdk'

const SIZES = [1000, 10_000, 100_000]
const LARGEST = 100_000
const ROUNDS = 5
/** Each instance has its own compiler: a function is measured after it has worked for a while. */
const WARM = 6000

/** The heart: reading a consultation and taking a stance, in crowds of a thousand to a hundred thousand. */
export async function benchConsultation(stack: BenchStack): Promise<Result[]> {
  await loadPeople(stack.control, READERS.length)
  for (const size of SIZES) await loadCrowd(stack.control, size)
  const sdk = await bareSdk(stack)

  const gateway = await stack.gateway(0)
  const caller = wechatCaller(gateway.url)
  await caller.enter(READERS)
  const keeping = await stack.gateway(2000)
  const again = wechatCaller(keeping.url)
  await again.enter(READERS)
  const visit = visitorCaller(keeping.url)

  const read = (who: typeof caller, size: number) => (i: number) =>
    who.call(i % READERS.length, 'consultation.page', { consultationId: consultationOf(size) })
  const look = () => visit('consultation.page', { consultationId: consultationOf(LARGEST) })
  const stance = (who: typeof caller) => (i: number) =>
    who.call((i * 7) % READERS.length, 'consultation.takeStance', {
      consultationId: consultationOf(LARGEST),
      statementId: statementOf(LARGEST, i),
      stance: i % 2 === 0 ? 'agree' : 'disagree',
    })
  for (const warm of [sdk.get, sdk.update, read(caller, 1000), stance(caller), read(again, 1000), look]) {
    await measure(16, WARM, warm)
  }

  const reads = await requestsOf(stack, () => read(caller, LARGEST)(1))
  const tap = await requestsOf(stack, () => stance(caller)(3))
  const p50 = new Map<number, number>()
  for (const size of SIZES) p50.set(size, (await measure(1, 400, read(caller, size))).p50)

  const bare = [stack.emulatorPid]
  const open = [stack.emulatorPid, gateway.pid]
  const kept = [stack.emulatorPid, keeping.pid]
  const of = await inRounds(ROUNDS, {
    get: { calls: 2000, call: sdk.get, pids: bare },
    page: { calls: 1500, call: read(caller, LARGEST), pids: open },
    update: { calls: 1000, call: sdk.update, pids: bare },
    stance: { calls: 1000, call: stance(caller), pids: open },
    pageKept: { calls: 1500, call: read(again, LARGEST), pids: kept },
    visitorKept: { calls: 5000, call: look, pids: kept },
    stanceKept: { calls: 1000, call: stance(again), pids: kept },
  })
  const resident = (residentBytes(keeping.pid) + residentBytes(stack.emulatorPid)) / 1e6
  keeping.close()

  const rate = (rounds: readonly Measured[]) => median(rounds.map(({ perSecond }) => perSecond))
  const p99 = (rounds: readonly Measured[]) => median(rounds.map((one) => one.p99))
  const cpu = (name: keyof typeof of) =>
    figure(`cpu.${name}`, median(of[name].map((one) => one.cpu)), 'ms of CPU')
  const share = (some: readonly Measured[], whole: readonly Measured[]) =>
    median(some.map(({ perSecond }, round) => perSecond / (whole[round]?.perSecond ?? 1)))
  const errors = Object.values(of).flatMap((rounds) => rounds.map((one) => one.errors))
  return [
    figure('sdk.get.rate.c16', rate(of.get), '1/s'),
    figure('sdk.update.rate.c16', rate(of.update), '1/s'),
    atMost('page.reads', reads.reads, 'requests', 2),
    atMost('stance.writes', tap.writes, 'requests', 2),
    figure('stance.requests', tap.reads + tap.writes, 'requests'),
    figure('page.rate.c16.100k', rate(of.page), '1/s'),
    atLeast('page.rate.c16.100k/sdk.get', share(of.page, of.get), 'ratio', 0.4),
    figure('page.p99.c16.100k', p99(of.page), 'ms'),
    // A neighbour's own answers are read each time; who is nobody gets the page out of memory alone.
    atLeast('page.rate.c16.100k.kept', rate(of.pageKept), '1/s', 2500),
    atLeast('page.rate.c16.100k.kept.visitor', rate(of.visitorKept), '1/s', 3000),
    atMost('page.p99.c16.100k.kept.visitor', p99(of.visitorKept), 'ms', 20),
    atLeast('stance.rate.c16.100k', rate(of.stance), '1/s', 500),
    atLeast('stance.rate.c16.100k/sdk.update', share(of.stance, of.update), 'ratio', 0.4),
    figure('stance.rate.c16.100k.kept', rate(of.stanceKept), '1/s'),
    figure('stance.p99.c16.100k', p99(of.stance), 'ms'),
    ...(Object.keys(of) as (keyof typeof of)[]).map(cpu),
    ...SIZES.map((size) => figure(`page.p50.${size / 1000}k`, p50.get(size) ?? 0, 'ms')),
    atMost('page.p50.100k/1k', (p50.get(LARGEST) ?? 0) / (p50.get(1000) ?? 1), 'ratio', 1.2),
    atMost('rss.gateway+emulator', resident, 'MB', 500),
    atMost('consultation.errors', Math.max(...errors), '', 0),
  ]
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
