/**
 * Judges a labelled corpus and prints one line of JSON:
 * `npx tsx config/topics/judge.ts FILE.jsonl [--misses]`.
 */
import { compileRuleSet } from '../../src/shared/rules/topics/compile'
import { DEFAULT_MODEL } from '../../src/shared/rules/topics/default-model'
import { DEFAULT_RULE_SET } from '../../src/shared/rules/topics/default-rule-set'
import { readAppeals } from './corpus'
import { score } from './score'

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (file === undefined) {
  console.error('usage: judge.ts FILE.jsonl [--misses]')
  process.exit(2)
}

const { figures, misses } = score(
  readAppeals(file),
  compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL }),
)
if (process.argv.includes('--misses')) {
  for (const miss of misses) {
    console.log(
      `${miss.id} [${miss.wrong}] ${miss.text} | ${miss.expected.join(', ')} -> ${miss.got} ${miss.confidence}`,
    )
  }
}
console.log(JSON.stringify(figures))
