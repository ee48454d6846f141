import { measure, type Timing } from './measure'
import { cpuMilliseconds } from './stack'

export interface Work {
  /** Calls in one round. */
  readonly calls: number
  readonly call: (index: number) => Promise<boolean>
  /** The processes, besides this one, whose work counts into a call's CPU time. */
  readonly pids?: readonly number[]
}

export interface Measured extends Timing {
  /** CPU time of one call in all its processes, the caller's included: what a busy machine distorts least. */
  readonly cpu: number
}

/**
 * Measures several kinds of work in turn, round after round, and gives each one's median round: a
 * ratio between two of them then compares the same minutes of a machine that others use too.
 */
export async function inRounds<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, Work>>,
): Promise<Record<Name, readonly Measured[]>> {
  const names = Object.keys(works) as Name[]
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measured[]>
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { calls, call, pids = [] } = works[name]
      const from = round * calls
      const cpu = () => pids.reduce((sum, pid) => sum + cpuMilliseconds(pid), ownCpu())
      const before = cpu()
      const timing = await measure(16, calls, (index) => call(from + index))
      measured[name].push({ ...timing, cpu: (cpu() - before) / calls })
    }
  }
  return measured
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const ownCpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
