import { type CompiledRuleSet, readText } from './compile'
import type { TopicRuleSet } from './types'
import { claimOf } from './weigh'

/** As much of a rule set as hints need: small enough to send to a phone. */
export function hintRuleSet(ruleSet: TopicRuleSet): TopicRuleSet {
  const categories = ruleSet.categories.map((rule) => ({ ...rule, patterns: [], edges: [] }))
  return { version: ruleSet.version, categories, reasons: [], review: [], lexicon: {} }
}

/** The likely category of a draft, shown softly while writing; never a verdict. */
export interface CategoryHint {
  readonly code: string
  readonly name: string
}

const FEWEST_CHARACTERS = 6
const SURE_ENOUGH = 0.5
const LEAD = 0.08

/**
 * A guess at the category from the rule set's words and examples alone, cheap enough to run
 * while writing and without the trained model. Silent when unsure: a wrong hint misleads,
 * a missing one does not.
 */
export function hintCategory(draft: string, compiled: CompiledRuleSet): CategoryHint | null {
  const reading = readText(draft, compiled)
  if (reading.text.text.length < FEWEST_CHARACTERS) return null

  let best: { hint: CategoryHint; claim: number } | undefined
  let second = 0
  for (const rule of compiled.rules) {
    if (rule.rule.kind !== 'discussable') continue
    const claim = claimOf(rule, reading)
    if (!best || claim > best.claim) {
      second = best?.claim ?? second
      best = { hint: { code: rule.rule.code, name: rule.rule.name }, claim }
    } else if (claim > second) second = claim
  }
  return best && best.claim >= SURE_ENOUGH && best.claim - second >= LEAD ? best.hint : null
}
