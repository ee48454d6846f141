import { wechatCaller } from '../caller'
import { measure } from '../measure'
import { atMost, figure, type Result } from '../result'
import type { BenchStack } from '../stack'
import { LIVES_IN, loadTree, type TreeSize } from '../tree'

const SIZES = [171, 17_100] as const satisfies readonly TreeSize[]
const CALLS = 400

/** Who is my butler, in a county of 171 compounds and in a city of 17,100: the same two reads. */
export async function benchButler(stack: BenchStack): Promise<Result[]> {
  const gateway = await stack.gateway(0)
  const caller = wechatCaller(gateway.url)
  const results: Result[] = []
  const p50 = new Map<TreeSize, number>()
  for (const size of SIZES) {
    await loadTree(stack.control, size)
    const members = LIVES_IN(size)
    await caller.enter(members.map(({ member }) => member))
    const find = (i: number) => {
      const { member, compoundId } = members[i % members.length] ?? { member: 0, compoundId: '' }
      return caller.call(member, 'butler.mine', { compoundId })
    }
    await measure(1, 100, find)
    await stack.control.resetStats()
    if (!(await find(0))) throw new Error('nobody was found')
    const { actions } = await stack.control.stats()
    const reads = Object.values(actions).reduce((sum, count) => sum + count, 0)
    const one = await measure(1, CALLS, find)
    const many = await measure(16, CALLS * 2, find)
    p50.set(size, one.p50)
    results.push(
      atMost(`butler.mine.reads.${size}`, reads, 'requests', 2),
      figure(`butler.mine.p50.${size}`, one.p50, 'ms'),
      figure(`butler.mine.p99.c16.${size}`, many.p99, 'ms'),
      atMost(`butler.mine.errors.${size}`, one.errors + many.errors, '', 0),
    )
  }
  gateway.close()
  const [county, city] = SIZES
  const growth = (p50.get(city) ?? 0) / (p50.get(county) ?? 1)
  return [...results, atMost('butler.mine.p50.17100/171', growth, 'ratio', 1.2)]
}
