import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

import { buildSync } from 'esbuild'

import { keep, kept } from './kept'
import { measured } from './measured'
import { type MutationReport, missed, scoreOf, whole } from './scores'
import { stamps, units, unitsOf } from './units'

/** Aimed at for all rules together. */
const AIM = 85
const REPORT = 'reports/mutate/mutation.json'
/** Stryker loads its runner of tests from here, as its settings say. */
const PLUGIN = '.build/mutate/plugin.mjs'

/**
 * `npm run mutate [-- FOLDER…] [-- --missed]`: changes the rules (or those of some folders) in small ways and tells how
 * many of the changes the tests of rules notice. It goes folder by folder and keeps each one's figures, so that a run
 * that was stopped goes on where it was. Last line JSON; not zero below the aim.
 */
function main(said: readonly string[]): number {
  const folders = said.filter((one) => !one.startsWith('--'))
  buildPlugin()
  const stampOf = stamps()
  const scores = (folders.length ? folders.flatMap(unitsOf) : units()).map((unit) => {
    const stamp = stampOf(unit)
    const report = kept(unit, stamp) ?? tried(unit)
    keep(unit, stamp, report)
    if (said.includes('--missed')) for (const one of missed(report)) console.log(one)
    const score = scoreOf(unit, report)
    console.log(`${unit}: ${score.score} % (${score.killed} of ${score.valid})`)
    return score
  })
  const all = whole(scores)
  console.log(JSON.stringify({ ...all, folder: folders.join(' ') || 'all', aim: AIM }))
  return all.score >= AIM ? 0 : 1
}

function tried(unit: string): MutationReport {
  rmSync(REPORT, { force: true })
  const args = ['run', 'config/mutate/stryker.json', '--mutate', measured(unit)]
  const { status } = spawnSync('node', ['node_modules/.bin/stryker', ...args], { stdio: 'inherit' })
  if (status !== 0) throw Error(`${unit}: the changes could not be tried`)
  // Of a file in which nothing can be changed Stryker reports nothing.
  return existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport) : { files: {} }
}

const buildPlugin = () =>
  buildSync({
    entryPoints: ['config/mutate/runner/plugin.ts'],
    outfile: PLUGIN,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })

process.exitCode = main(process.argv.slice(2))
