import { compileRuleSet } from '@shared/rules/topics/compile'
import { type CategoryHint, hintCategory } from '@shared/rules/topics/hint'
import { useMemo } from 'react'
import { useAnswer } from '@/platform/use-answer'

const NOTHING = {}

/** The likely category of what she writes; null where the rules are unsure or have not come yet. */
export function useHint(text: string): CategoryHint | null {
  const ruleSet = useAnswer('topics.hints', NOTHING).data?.ruleSet
  const compiled = useMemo(() => (ruleSet ? compileRuleSet(ruleSet) : null), [ruleSet])
  return useMemo(() => (compiled ? hintCategory(text, compiled) : null), [compiled, text])
}
