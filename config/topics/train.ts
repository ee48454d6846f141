/**
 * Trains the shipped model: `npx tsx config/topics/train.ts`. With `--cv` it trains nothing for
 * shipping but prints five-fold cross-validation over the training corpus, and what a model of
 * the training corpus alone makes of the development corpus: the honest estimate for appeals
 * nobody has seen.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { compileRuleSet } from '../../src/shared/rules/topics/compile'
import { DEFAULT_RULE_SET } from '../../src/shared/rules/topics/default-rule-set'
import { type Appeal, readAppeals } from './corpus'
import { learn } from './learn'
import { score } from './score'

const FOLDS = 5
const root = join(__dirname, '..', '..')
const training = readAppeals(join(root, 'config/topics/training.jsonl'))
const dev = readAppeals(join(root, 'tests/fixtures/topics/appeals-dev.jsonl'))
const show = process.argv.includes('--misses')

/** The rule set without its examples, which are taken from the development corpus. */
const WITHOUT_EXAMPLES = {
  ...DEFAULT_RULE_SET,
  categories: DEFAULT_RULE_SET.categories.map((rule) => ({ ...rule, examples: [] })),
  reasons: DEFAULT_RULE_SET.reasons.map((rule) => ({ ...rule, examples: [] })),
  review: DEFAULT_RULE_SET.review.map((rule) => ({ ...rule, examples: [] })),
}

function measure(name: string, learnt: readonly Appeal[], judged: readonly Appeal[]): void {
  const compiled = compileRuleSet(WITHOUT_EXAMPLES, { model: learn(learnt, DEFAULT_RULE_SET, name) })
  const { figures, misses } = score(judged, compiled)
  if (show) {
    for (const miss of misses) {
      if (miss.wrong === 'verdict')
        console.log(miss.text, miss.expected.join('|'), '->', miss.got, miss.confidence)
    }
  }
  console.log(name, JSON.stringify(figures))
}

if (process.argv.includes('--cv')) {
  for (let fold = 0; fold < FOLDS; fold += 1) {
    measure(
      `fold ${fold + 1}`,
      training.filter((_, at) => at % FOLDS !== fold),
      training.filter((_, at) => at % FOLDS === fold),
    )
  }
  measure('training corpus -> development corpus', training, dev)
} else {
  const model = learn([...training, ...dev], DEFAULT_RULE_SET, 'training.jsonl + appeals-dev.jsonl')
  const file = join(root, 'src/shared/rules/topics/default.model.json')
  const text = `${JSON.stringify(model)}\n`
  writeFileSync(file, text)
  console.log(`${model.features.length} features, ${Buffer.byteLength(text)} bytes`)
}
