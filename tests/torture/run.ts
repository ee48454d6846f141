import { tortureAll, type WholeRun } from './areas/all'
import type { AreaResult } from './areas/area'
import { runClaims } from './claims/run-claims'
import { runFaults } from './faults/run-faults'
import { runHistories } from './histories/run-histories'
import { printTransitions, seldomTaken } from './histories/transitions'
import { searchWishes } from './wishes/search-wishes'

/**
 * Long searches for what only a long search finds. `npm run torture [-- --operations N --kills K --seed S]` is one run
 * over everything; its parts are `… -- histories --runs N`, `… -- faults [--only wish.,poll.]`,
 * `… -- claims --wishes W --claimants C --kills K` and `… -- wishes --runs N`. The last line is JSON; the exit is
 * not zero where something was found. From 5,000 histories on (or with `--every-way`) each way of the table must
 * have been taken 50 times; `--seed S --history N` tells one of them again. A first interrupt ends a search of histories after those that are being told.
 */
async function main(said: readonly string[]): Promise<boolean> {
  const [what = '', ...options] = said[0]?.startsWith('--') ? ['', ...said] : said
  const after = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
  const option = (name: string, otherwise: number) => Number(after(`--${name}`) ?? otherwise)
  const seed = option('seed', Date.now() % 1_000_000)
  switch (what) {
    case '':
      return tortureEverything({
        operations: option('operations', 100_000),
        kills: option('kills', 200),
        seed,
      })
    case 'faults':
      return (await runFaults(after('--only') ?? '')) === 0
    case 'claims':
      return told(
        await runClaims({
          wishes: option('wishes', 50),
          claimants: option('claimants', 16),
          kills: option('kills', 4),
          seed,
        }),
        seed,
      )
    case 'wishes':
      return searchWishes(option('runs', 600), seed)
    case 'histories':
      return tellHistories({
        runs: option('runs', 5000),
        seed,
        everyWay: options.includes('--every-way') || undefined,
        only: options.includes('--history') ? option('history', 0) : undefined,
      })
    default:
      throw new Error('npm run torture -- [faults | histories --runs N | claims | wishes --runs N]')
  }
}

async function tortureEverything(run: WholeRun): Promise<boolean> {
  const found = await tortureAll(run, (line) => console.log(line))
  const enough = found.operations >= run.operations && found.kills >= run.kills
  return told(found, run.seed) && enough
}

function told({ operations, kills, violations }: AreaResult, seed: number): boolean {
  for (const one of violations) console.log(one)
  console.log(JSON.stringify({ operations, kills, violations: violations.length, seed }))
  return violations.length === 0
}

interface Telling {
  readonly runs: number
  readonly seed: number
  readonly everyWay: true | undefined
  readonly only: number | undefined
}

async function tellHistories({ runs, seed, everyWay, only }: Telling): Promise<boolean> {
  let isStopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true))
  const { violations, counts, ...rest } = await runHistories(runs, seed, () => isStopped, undefined, only)
  printTransitions(counts)
  const seldom = seldomTaken(counts, rest.histories, everyWay)
  for (const one of [...violations, ...seldom]) console.log(one)
  console.log(JSON.stringify({ ...rest, violations: violations.length, seldom: seldom.length, seed }))
  return violations.length === 0 && seldom.length === 0
}

// Each look at Node's own environment asks the system: the SDK copies all of it with every request.
process.env = { ...process.env }
main(process.argv.slice(2)).then(
  (held) => {
    process.exitCode = held ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
