/** How long the gate takes for 500 characters: `npx tsx config/topics/bench.ts`. Prints milliseconds. */
import { join } from 'node:path'

import { compileRuleSet } from '../../src/shared/rules/topics/compile'
import { DEFAULT_MODEL } from '../../src/shared/rules/topics/default-model'
import { DEFAULT_RULE_SET } from '../../src/shared/rules/topics/default-rule-set'
import { hintCategory } from '../../src/shared/rules/topics/hint'
import { judgeAppeal } from '../../src/shared/rules/topics/judge'
import { readAppeals } from './corpus'

const LENGTH = 500
const ROUNDS = 200

const corpus = readAppeals(join(__dirname, '../../tests/fixtures/topics/appeals-dev.jsonl'))
const all = corpus.map(({ text }) => text).join('')
const texts = Array.from({ length: ROUNDS }, (_, at) => {
  const from = (at * 97) % (all.length - LENGTH)
  return all.slice(from, from + LENGTH)
})

/** The least of several runs: what the work itself costs, whatever else the machine is doing. */
const timed = (work: () => void, runs = 7) => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now()
    work()
    least = Math.min(least, performance.now() - from)
  }
  return least
}

const compileMs = timed(() => compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL }))
const compiled = compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL })
const lean = compileRuleSet(DEFAULT_RULE_SET)
for (const text of texts.slice(0, 50)) judgeAppeal(text, compiled)
const judged = texts.map((text) => timed(() => judgeAppeal(text, compiled))).sort((one, other) => one - other)
const hinted = texts.map((text) => timed(() => hintCategory(text, lean))).sort((one, other) => one - other)
const at = (sorted: readonly number[], share: number) =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100

console.log(
  JSON.stringify({
    compileMs: Math.round(compileMs),
    judgeMs: { median: at(judged, 0.5), p95: at(judged, 0.95) },
    hintMs: { median: at(hinted, 0.5), p95: at(hinted, 0.95) },
  }),
)
