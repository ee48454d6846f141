import { wechatCaller } from '../caller'
import { loadDesk } from '../crowd'
import { IN_OFFICE } from '../crowd-people'
import { measure } from '../measure'
import { atMost, figure, type Result } from '../result'
import type { BenchStack } from '../stack'

const SECRETARIES = [
  { member: IN_OFFICE[0], open: 1000 },
  { member: IN_OFFICE[1], open: 10_000 },
] as const

/** The first page of a desk, with a thousand open things and with ten thousand, at sixteen callers. */
export async function benchDesk(stack: BenchStack): Promise<Result[]> {
  const gateway = await stack.gateway(0)
  const caller = wechatCaller(gateway.url)
  const results: Result[] = []
  for (const { member, open } of SECRETARIES) {
    await loadDesk(stack.control, member, open)
    const read = () => caller.call(member, 'desk.list', {})
    await caller.enter([member])
    await measure(16, 200, read)
    await stack.control.resetStats()
    if (!(await read())) throw new Error('the desk was refused')
    const { actions } = await stack.control.stats()
    const requests = Object.values(actions).reduce((sum, count) => sum + count, 0)
    const { perSecond, p50, p99, errors } = await measure(16, 800, read)
    results.push(
      // One of them is who she is, which every verb reads.
      atMost(`desk.requests.${open}`, requests, 'requests', 3),
      figure(`desk.rate.c16.${open}`, perSecond, '1/s'),
      figure(`desk.p50.c16.${open}`, p50, 'ms'),
      atMost(`desk.p99.c16.${open}`, p99, 'ms', 300),
      atMost(`desk.errors.${open}`, errors, '', 0),
    )
  }
  gateway.close()
  return results
}
