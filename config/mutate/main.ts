import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { buildSync } from 'esbuild'

import { measured } from './measured'
import { type MutationReport, missed, scoresOf, whole } from './scores'

/** Aimed at for all rules together. */
const AIM = 85
const REPORT = 'reports/mutate/mutation.json'
/** Stryker loads its runner of tests from here, as its settings say. */
const PLUGIN = '.build/mutate/plugin.mjs'

/**
 * `npm run mutate [-- FOLDER…] [-- --missed]`: changes the rules (or those of some folders) in small ways and tells how
 * many of the changes the tests of rules notice. Last line JSON; not zero below the aim.
 */
function main(said: readonly string[]): number {
  const folders = said.filter((one) => !one.startsWith('--'))
  buildSync({
    entryPoints: ['config/mutate/runner/plugin.ts'],
    outfile: PLUGIN,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const args = ['run', 'config/mutate/stryker.json', '--mutate', measured(folders)]
  const { status } = spawnSync('node', ['node_modules/.bin/stryker', ...args], { stdio: 'inherit' })
  if (status !== 0) return status ?? 1
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport
  const scores = scoresOf(report)
  if (said.includes('--missed')) for (const one of missed(report)) console.log(one)
  for (const { folder, killed, valid, score } of scores)
    console.log(`${folder}: ${score} % (${killed} of ${valid})`)
  const all = whole(scores)
  console.log(JSON.stringify({ ...all, folder: folders.join(' ') || 'all', aim: AIM }))
  return all.score >= AIM ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
