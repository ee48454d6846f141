import { runHistories } from './histories/run-histories'
import { NOT_YET, seldomTaken, WAYS } from './histories/transitions'

/** As many as the suite has time for; `npm run torture -- histories --runs 5000` is the long search. */
const RUNS = 300

it(`holds in ${RUNS} random histories through dispatcher, SDK and emulator`, async () => {
  const { violations, counts } = await runHistories(RUNS, 1)
  expect(violations).toEqual([])
  expect(seldomTaken(counts, RUNS)).toEqual([])
  expect(WAYS.filter((way) => !NOT_YET.includes(way) && !counts.has(way))).toEqual([])
}, 900_000)

it('names the ways that no history takes yet, and only ways to 评效果 and out of it', () => {
  expect(NOT_YET.filter((way) => !WAYS.includes(way))).toEqual([])
  expect(new Set(WAYS).size).toBe(WAYS.length)
  // Nobody gets to 评效果 but by the one way that needs what has no action yet.
  const there = WAYS.filter((way) => way.startsWith('evaluating ') || way === 'handling confirmDone')
  expect([...NOT_YET].sort()).toEqual(there.sort())
})
