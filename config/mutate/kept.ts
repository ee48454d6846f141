import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import type { MutationReport } from './scores'

/** What was found out about a unit, and about which state of it. */
interface Kept {
  readonly stamp: string
  readonly report: MutationReport
}

const fileOf = (unit: string) => `reports/mutate/units/${unit}.json`

/** What an earlier run found out about a unit that is still as it was. */
export function kept(unit: string, stamp: string): MutationReport | undefined {
  if (!existsSync(fileOf(unit))) return undefined
  const found = JSON.parse(readFileSync(fileOf(unit), 'utf8')) as Kept
  return found.stamp === stamp ? found.report : undefined
}

/** Whole or not at all, so that a run may be stopped at any moment. */
export function keep(unit: string, stamp: string, report: MutationReport): void {
  mkdirSync(dirname(fileOf(unit)), { recursive: true })
  const being = `${fileOf(unit)}.part`
  writeFileSync(being, JSON.stringify({ stamp, report } satisfies Kept))
  renameSync(being, fileOf(unit))
}
