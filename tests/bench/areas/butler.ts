import { wechatCaller } from '../caller'
import type { TreeSize } from '../crowd-people'
import { measure } from '../measure'
import { requestsOf } from '../requests-of'
import { atMost, figure, type Result } from '../result'
import { inRounds, type Measured, median } from '../rounds'
import type { BenchStack } from '../stack'
import { homesIn, loadTree } from '../tree'
import { bareSdk } from './sdk'

const ROUNDS = 7
const CALLS = 300

/** Who is my butler, in a county of 171 compounds and in a city of 17,100: the same two reads. */
export async function benchButler(stack: BenchStack): Promise<Result[]> {
  const gateway = await stack.gateway(0)
  const caller = wechatCaller(gateway.url)
  const sdk = await bareSdk(stack)
  const lookIn = async (size: TreeSize) => {
    await loadTree(stack.control, size)
    const homes = homesIn(size)
    await caller.enter(homes.map(({ member }) => member))
    const find = (i: number) => {
      const { member, compoundId } = homes[i % homes.length] ?? { member: 0, compoundId: '' }
      return caller.call(member, 'butler.mine', { compoundId })
    }
    await measure(16, CALLS, find)
    return find
  }
  const [county, city] = [await lookIn(171), await lookIn(17_100)]
  const reads = [await requestsOf(stack, county), await requestsOf(stack, city)]
  const pids = [stack.emulatorPid, gateway.pid]
  const of = await inRounds(ROUNDS, {
    get: { calls: CALLS, call: sdk.get, pids: [stack.emulatorPid] },
    county: { calls: CALLS, call: county, pids },
    city: { calls: CALLS, call: city, pids },
  })
  gateway.close()

  const mid = (rounds: readonly Measured[], what: keyof Measured) => median(rounds.map((one) => one[what]))
  const growth = (what: keyof Measured) =>
    median(of.city.map((one, round) => one[what] / (of.county[round]?.[what] ?? 1)))
  return [
    atMost('butler.mine.reads.171', reads[0] ?? 0, 'requests', 2),
    atMost('butler.mine.reads.17100', reads[1] ?? 0, 'requests', 2),
    figure('butler.mine.p50.c16.171', mid(of.county, 'p50'), 'ms'),
    figure('butler.mine.p50.c16.17100', mid(of.city, 'p50'), 'ms'),
    figure('butler.mine.p99.c16.17100', mid(of.city, 'p99'), 'ms'),
    figure('butler.mine.rate.c16.17100', mid(of.city, 'perSecond'), '1/s'),
    figure('butler.mine.rate.17100/sdk.get', mid(of.city, 'perSecond') / mid(of.get, 'perSecond'), 'ratio'),
    atMost('butler.mine.p50.17100/171', growth('p50'), 'ratio', 1.2),
    // What others do on the machine at the same time distorts this one least.
    atMost('butler.mine.cpu.17100/171', growth('cpu'), 'ratio', 1.2),
    atMost(
      'butler.mine.errors',
      [...of.county, ...of.city].reduce((sum, one) => sum + one.errors, 0),
      '',
      0,
    ),
  ]
}
