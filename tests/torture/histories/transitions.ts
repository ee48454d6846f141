import { CONSULTATION_LIFE } from '@shared/rules/consultation/life'

/**
 * Ways of the table that these histories do not take: what they need (tasks, photos of before and after, the
 * three keys, ratings) is done with verbs of the second half, which are not played here, so that nobody gets
 * to 评效果. Whoever plays them takes their ways off this list; one that is taken all the same fails the run.
 */
export const NOT_YET: readonly string[] = [
  'handling confirmDone',
  'evaluating close',
  'evaluating reopen',
  'evaluating takeToReception',
  'evaluating suspend',
  'evaluating cancel',
]

export const WAYS = CONSULTATION_LIFE.map(({ from, verb }) => `${from} ${verb}`)

/** How often each way must be taken, where so many histories are told. */
export const LEAST = 50
const RUNS_ENOUGH = 5000

/** What is wrong with how often ways were taken; under `RUNS_ENOUGH` histories only what must never be taken. */
export function seldomTaken(
  counts: ReadonlyMap<string, number>,
  runs: number,
  demanded = runs >= RUNS_ENOUGH,
) {
  const taken = (way: string) => counts.get(way) ?? 0
  return [
    ...NOT_YET.filter((way) => taken(way) > 0).map(
      (way) => `${way} is said to be out of reach, and was taken`,
    ),
    ...(demanded ? WAYS.filter((way) => !NOT_YET.includes(way) && taken(way) < LEAST) : []).map(
      (way) => `${way} was taken ${taken(way)} times, not ${LEAST}`,
    ),
  ]
}

/** How often each way of the table was taken, and what else was counted. */
export function printTransitions(counts: ReadonlyMap<string, number>): void {
  for (const way of WAYS)
    console.log(`${way}: ${counts.get(way) ?? 0}${NOT_YET.includes(way) ? ' (not yet)' : ''}`)
  for (const [what, times] of [...counts].filter(([key]) => !WAYS.includes(key)).sort()) {
    console.log(`  ${what}: ${times}`)
  }
}
