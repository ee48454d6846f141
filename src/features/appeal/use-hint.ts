import { compileRuleSet } from '@shared/rules/topics/compile'
import { type CategoryHint, hintCategory } from '@shared/rules/topics/hint'
import { useMemo } from 'react'
import { useAnswer } from '@/platform/use-answer'

import { nationwideNumbers } from './numbers'

const NOTHING = {}

/** What the form carries: the numbers to dial here, and the likely category of what she writes. */
export function useHint(text: string) {
  const carried = useAnswer('topics.hints', NOTHING).data
  const ruleSet = carried?.ruleSet
  const compiled = useMemo(() => (ruleSet ? compileRuleSet(ruleSet) : null), [ruleSet])
  /** Null where the rules are unsure or have not come yet. */
  const hint = useMemo<CategoryHint | null>(
    () => (compiled ? hintCategory(text, compiled) : null),
    [compiled, text],
  )
  return { hint, numbers: carried?.emergency ?? nationwideNumbers }
}
