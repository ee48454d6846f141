import { CONSULTATION_LIFE } from '@shared/rules/consultation/life'

export const WAYS = CONSULTATION_LIFE.map(({ from, verb }) => `${from} ${verb}`)

/** How often each way must be taken, where so many histories are told. */
export const LEAST = 50
const RUNS_ENOUGH = 5000

/** Which ways were taken too seldom; of fewer than `RUNS_ENOUGH` histories nothing is demanded. */
export function seldomTaken(
  counts: ReadonlyMap<string, number>,
  runs: number,
  demanded = runs >= RUNS_ENOUGH,
) {
  if (!demanded) return []
  const taken = (way: string) => counts.get(way) ?? 0
  return WAYS.filter((way) => taken(way) < LEAST).map(
    (way) => `${way} was taken ${taken(way)} times, not ${LEAST}`,
  )
}

/** How often each way of the table was taken, and what else was counted. */
export function printTransitions(counts: ReadonlyMap<string, number>): void {
  for (const way of WAYS) console.log(`${way}: ${counts.get(way) ?? 0}`)
  for (const [what, times] of [...counts].filter(([key]) => !WAYS.includes(key)).sort()) {
    console.log(`  ${what}: ${times}`)
  }
}
