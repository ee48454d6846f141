import { runHistories } from './histories/run-histories'

/** As many as the suite has time for; `npm run torture -- histories --runs 5000` is the long search. */
const RUNS = 60

it(`holds in ${RUNS} random histories through dispatcher, SDK and emulator`, async () => {
  const { violations, counts } = await runHistories(RUNS, 1)
  expect(violations).toEqual([])
  expect(counts.get('consultation.move') ?? 0).toBeGreaterThan(RUNS / 3)
}, 600_000)
