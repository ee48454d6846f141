import { runClaims } from './claims/run-claims'
import { runFaults } from './faults/run-faults'
import { runHistories } from './histories/run-histories'
import { printTransitions, seldomTaken } from './histories/transitions'
import { searchWishes } from './wishes/search-wishes'

/**
 * `npm run torture -- faults [--only wish.]`, `… histories --runs N --seed S` and
 * `… claims --wishes W --claimants C --kills K --seed S`, and `… wishes --runs N --seed S`: long searches for what
 * only a long search finds. The last line is JSON; the exit is not zero where something was found. From
 * 5,000 histories on (or with `--every-way`) each way of the table must have been taken 50 times. A first
 * interrupt ends the search after the histories that are being told.
 */
async function main([what, ...options]: readonly string[]): Promise<boolean> {
  const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : ''
  if (what === 'faults') return (await runFaults(only)) === 0
  const option = (name: string, otherwise: number) => {
    const at = options.indexOf(`--${name}`)
    return at < 0 ? otherwise : Number(options[at + 1])
  }
  const seed = option('seed', Date.now() % 1_000_000)
  if (what === 'claims') {
    const race = {
      wishes: option('wishes', 50),
      claimants: option('claimants', 16),
      kills: option('kills', 4),
      seed,
    }
    const { operations, kills, violations } = await runClaims(race)
    for (const one of violations) console.log(one)
    console.log(JSON.stringify({ operations, kills, violations: violations.length, seed }))
    return violations.length === 0
  }
  if (what === 'wishes') return searchWishes(option('runs', 600), seed)
  if (what !== 'histories')
    throw new Error('npm run torture -- faults | histories --runs N --seed S | claims | wishes --runs N')
  let isStopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true))
  const { violations, counts, ...told } = await runHistories(option('runs', 5000), seed, () => isStopped)
  printTransitions(counts)
  const seldom = seldomTaken(counts, told.histories, options.includes('--every-way') || undefined)
  for (const one of [...violations, ...seldom]) console.log(one)
  console.log(JSON.stringify({ ...told, violations: violations.length, seldom: seldom.length, seed }))
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
