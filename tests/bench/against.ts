import type { Result } from './result'

/** The bare SDK in the same run: what rates are held against, so that two machines can be compared. */
const BARE = 'sdk.get.rate.c16'
/** Two runs of the same code differ by less. */
const NOISE = 0.25

export interface Change {
  readonly name: string
  readonly unit: string
  readonly was: number
  readonly now: number
  /** `more` requests or bytes, `slower` beside the bare SDK, or nothing to mend. */
  readonly verdict: 'more' | 'fewer' | 'slower' | 'faster' | 'same' | 'not compared'
}

/**
 * Two runs of the bench, figure by figure: requests and bytes as they are, rates as their ratio to the bare SDK
 * of their own run. Times and memory depend on the machine and are left out.
 */
export function against(then: readonly Result[], now: readonly Result[]): readonly Change[] {
  const before = new Map(then.map((one) => [one.name, one.value]))
  const bareThen = before.get(BARE)
  const bareNow = now.find(({ name }) => name === BARE)?.value
  return now.flatMap(({ name, unit, value }): Change[] => {
    const was = before.get(name)
    if (was === undefined || name === BARE) return []
    const change = (verdict: Change['verdict']): Change => ({ name, unit, was, now: value, verdict })
    if (unit === 'requests' || unit === 'bytes')
      return [change(value > was ? 'more' : value < was ? 'fewer' : 'same')]
    if (unit !== '1/s') return []
    if (!bareThen || !bareNow || was === 0) return [change('not compared')]
    const ratio = value / bareNow / (was / bareThen)
    return [change(ratio < 1 - NOISE ? 'slower' : ratio > 1 + NOISE ? 'faster' : 'same')]
  })
}

export const isWorse = ({ verdict, unit }: Change): boolean =>
  verdict === 'slower' || (verdict === 'more' && unit === 'requests')

export const changesTable = (changes: readonly Change[]): string => {
  const rows = changes.map(({ name, unit, was, now, verdict }) => [name, `${was} → ${now}`, unit, verdict])
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n')
}
