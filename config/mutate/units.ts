import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

import { areWords, RULES } from './measured'
import { Modules } from './runner/modules'

const TESTS = 'tests/rules'
/** What tests read besides what they import, and what tries the changes. */
const BESIDES: readonly string[] = ['config/topics', 'tests/fixtures', 'config/mutate/runner']

/** Trying a change of these takes seconds: measured file by file, so that a stopped run has less to do again. */
const SLOW = 'topics'

/** What is measured in one go: a folder of rules, or one file; the small ones first, the slow folder last. */
export const units = (): readonly string[] => [
  ...readdirSync(RULES)
    .filter((one) => one !== SLOW)
    .sort(bySize),
  ...unitsOf(SLOW),
]

/** The files of the slow folder; any other folder is a unit itself. */
export const unitsOf = (folder: string): readonly string[] =>
  folder === SLOW
    ? filesIn(join(RULES, SLOW))
        .map((file) => relative(RULES, file))
        .filter((file) => file.endsWith('.ts') && !areWords(file))
        .sort(bySize)
    : [folder]

/** Tells of a unit a word that stays the same as long as nothing changes on which its figure depends. */
export function stamps(root = process.cwd()): (unit: string) => string {
  const modules = new Modules(root)
  const reachedByTest = filesIn(TESTS)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => [...modules.reachedFrom(join(root, file))].map((one) => relative(root, one)))
  return (unit) => {
    const own = new Set(filesIn(join(RULES, unit)))
    const reached = reachedByTest.filter((files) => files.some((file) => own.has(file)))
    const hash = createHash('sha256')
    for (const file of [...new Set([...reached, BESIDES.flatMap(filesIn)].flat())].sort())
      hash.update(`${file}\n`).update(readFileSync(file))
    return hash.digest('hex')
  }
}

const filesIn = (place: string): readonly string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name))
    : [place]

const bySize = (one: string, other: string) => bytesOf(one) - bytesOf(other)
const bytesOf = (unit: string): number =>
  filesIn(join(RULES, unit)).reduce((sum, file) => sum + statSync(file).size, 0)
