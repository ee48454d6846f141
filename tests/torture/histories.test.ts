import { runHistories } from './histories/run-histories'
import { WAYS } from './histories/transitions'

/** As many as the suite has time for; `npm run torture -- histories --runs 5000` is the long search. */
const RUNS = 300
const ACTS = 6

it(`holds in ${RUNS} random histories through dispatcher, SDK and emulator`, async () => {
  const { violations, counts } = await runHistories(RUNS, 1, undefined, ACTS)
  expect(violations).toEqual([])
  expect(new Set(WAYS).size).toBe(WAYS.length)
  expect(WAYS.filter((way) => !counts.has(way))).toEqual([])
}, 900_000)
