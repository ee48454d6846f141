import { runFaults } from './faults/run-faults'
import { printTransitions } from './histories/print-transitions'
import { runHistories } from './histories/run-histories'

/**
 * `npm run torture -- faults` and `npm run torture -- histories --runs N --seed S`: long searches for what
 * only a long search finds. The last line is JSON; the exit is not zero where something was found.
 */
async function main([what, ...options]: readonly string[]): Promise<boolean> {
  if (what === 'faults') return (await runFaults()) === 0
  if (what !== 'histories') throw new Error('npm run torture -- faults | histories --runs N --seed S')
  const option = (name: string, otherwise: number) => {
    const at = options.indexOf(`--${name}`)
    return at < 0 ? otherwise : Number(options[at + 1])
  }
  const seed = option('seed', Date.now() % 1_000_000)
  const { operations, histories, violations, counts } = await runHistories(option('runs', 5000), seed)
  printTransitions(counts)
  for (const one of violations) console.log(one)
  console.log(JSON.stringify({ operations, histories, violations: violations.length, seed }))
  return violations.length === 0
}

main(process.argv.slice(2)).then(
  (held) => {
    process.exitCode = held ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
