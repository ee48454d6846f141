import { join } from 'node:path'

import { compileRuleSet } from '@shared/rules/topics/compile'
import { DEFAULT_MODEL } from '@shared/rules/topics/default-model'
import { DEFAULT_RULE_SET } from '@shared/rules/topics/default-rule-set'
import { judgeAppeal } from '@shared/rules/topics/judge'

import { type Appeal, readAppeals } from '../../../config/topics/corpus'

export const COMPILED = compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL })

export const labelled = (file: string): Appeal[] =>
  readAppeals(join(__dirname, '../../fixtures/topics', file))

/** Kind and code as the corpora write them. */
export function verdictOf(text: string): string {
  const { kind, code } = judgeAppeal(text, COMPILED)
  return `${kind}:${code}`
}

export const kindOf = (text: string) => judgeAppeal(text, COMPILED).kind
