import { CONSULTATION_LIFE } from '@shared/rules/consultation/life'

/** How often each way of the table was taken, the ones of the second half included, and what else was counted. */
export function printTransitions(counts: ReadonlyMap<string, number>): void {
  const ways = CONSULTATION_LIFE.map(({ from, verb }) => `${from} ${verb}`)
  for (const way of ways) console.log(`${way}: ${counts.get(way) ?? 0}`)
  for (const [what, times] of [...counts].filter(([key]) => !ways.includes(key)).sort()) {
    console.log(`  ${what}: ${times}`)
  }
}
