import { runFaults } from './faults/run-faults'

/** `npm run torture -- faults`: long searches for what only a long search finds. Fails where it finds something. */
async function main([what]: readonly string[]): Promise<void> {
  if (what !== 'faults') throw new Error('npm run torture -- faults')
  process.exitCode = (await runFaults()) === 0 ? 0 : 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
