import { compileRuleSet } from '@shared/rules/topics/compile'
import { DEFAULT_MODEL } from '@shared/rules/topics/default-model'
import { DEFAULT_RULE_SET } from '@shared/rules/topics/default-rule-set'
import { judgeAppeal } from '@shared/rules/topics/judge'

export const COMPILED = compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL })

/** Kind and code as the corpora write them. */
export function verdictOf(text: string): string {
  const { kind, code } = judgeAppeal(text, COMPILED)
  return `${kind}:${code}`
}

export const kindOf = (text: string) => judgeAppeal(text, COMPILED).kind
