import { audited, missingInWeapp } from './audit'
import { stops } from './pages'
import { MODES, startVisitor } from './visit'
import { startWorld } from './world'

/**
 * `npm run audit:a11y`: axe-core, the sizes of `screens.md`, keyboard, names, the order of reading and
 * type half as large again, on every page in both types. Ends with a line of JSON; anything found is a failure.
 */
async function audit(args: readonly string[]): Promise<number> {
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : ''
  const wanted = stops(only)
  const world = await startWorld()
  const visitor = await startVisitor(world)
  let findings = 0
  const say = (where: string, lines: readonly string[]) => {
    findings += lines.length
    for (const line of lines) console.log(`${where}: ${line}`)
  }
  try {
    for (const mode of MODES) {
      for (const stop of wanted) {
        const lines = await audited(visitor, stop, mode).catch((error) => [
          String(error).split('\n')[0] ?? '',
        ])
        say(`${mode} ${stop.file}`, lines)
      }
    }
    say('weapp', missingInWeapp())
  } finally {
    await visitor.close()
    await world.stack.close()
  }
  console.log(JSON.stringify({ pages: wanted.length, modes: MODES.length, aimedAt: 0, findings }))
  return findings === 0 ? 0 : 1
}

void audit(process.argv.slice(2)).then((code) => process.exit(code))
