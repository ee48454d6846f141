import { type PhraseFault, parsePhrase } from './phrase'
import type { TopicRule, TopicRuleSet } from './types'

export type RuleSetFault =
  | 'CATEGORIES_NOT_SEVEN'
  | 'REASONS_NOT_FIVE'
  | 'REVIEW_INCOMPLETE'
  | 'VERSION_EMPTY'
  | 'CODE_INVALID'
  | 'CODE_DUPLICATE'
  | 'KIND_WRONG'
  | 'NAME_EMPTY'
  | 'DEFINITION_EMPTY'
  | 'NOTHING_TO_RECOGNISE'
  | 'MESSAGE_MISSING'
  | 'WORD_EMPTY'
  | 'WORD_TOO_LONG'
  | 'TOO_MUCH'
  | 'WEIGHT_INVALID'
  | PhraseFault

/** One thing wrong with a rule set; `at` names the rule, and the phrase where there is one. */
export interface RuleSetProblem {
  readonly code: RuleSetFault
  readonly at: string
}

/** The grounds for review that the gate itself relies on; they may be worded, not removed. */
export const REVIEW_CODES = [
  'mixed',
  'vague',
  'personalAttack',
  'evasionOrNoise',
  'vulnerablePerson',
  'emergency',
] as const

const CODE = /^[a-z][A-Za-z0-9]{1,39}$/
const LONGEST_WORD = 24
const MOST_WORDS = 400
const MOST_PATTERNS = 120
const MOST_EXAMPLES = 200
const HEAVIEST = 4

/** Everything that is wrong with a rule set. An empty list means it may govern. */
export function checkRuleSet(ruleSet: TopicRuleSet): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = []
  const found = (code: RuleSetFault, at: string) => problems.push({ code, at })

  if (ruleSet.version.trim() === '') found('VERSION_EMPTY', 'version')
  if (ruleSet.categories.length !== 7) found('CATEGORIES_NOT_SEVEN', 'categories')
  if (ruleSet.reasons.length !== 5) found('REASONS_NOT_FIVE', 'reasons')
  for (const code of REVIEW_CODES) {
    if (!ruleSet.review.some((rule) => rule.code === code)) found('REVIEW_INCOMPLETE', code)
  }

  for (const [name, words] of Object.entries(ruleSet.lexicon)) checkWords(words, `lexicon.${name}`, found)

  const seen = new Set<string>()
  const sections = [
    ['discussable', ruleSet.categories],
    ['nonDiscussable', ruleSet.reasons],
    ['needsReview', ruleSet.review],
  ] as const
  for (const [kind, rules] of sections) {
    for (const rule of rules) {
      if (seen.has(rule.code)) found('CODE_DUPLICATE', rule.code)
      seen.add(rule.code)
      if (rule.kind !== kind) found('KIND_WRONG', rule.code)
      checkRule(rule, ruleSet, found)
    }
  }
  return problems
}

type Found = (code: RuleSetFault, at: string) => void

function checkRule(rule: TopicRule, ruleSet: TopicRuleSet, found: Found): void {
  if (!CODE.test(rule.code)) found('CODE_INVALID', rule.code)
  if (rule.name.trim() === '') found('NAME_EMPTY', rule.code)
  if (rule.definition.trim() === '') found('DEFINITION_EMPTY', rule.code)
  if (rule.kind === 'nonDiscussable' && (rule.residentMessage ?? '').trim() === '') {
    found('MESSAGE_MISSING', rule.code)
  }
  if (rule.words.length + rule.patterns.length + rule.examples.length === 0) {
    found('NOTHING_TO_RECOGNISE', rule.code)
  }
  if (rule.patterns.length > MOST_PATTERNS || rule.examples.length > MOST_EXAMPLES) {
    found('TOO_MUCH', rule.code)
  }
  checkWords(rule.words, rule.code, found)

  for (const pattern of rule.patterns) {
    const at = `${rule.code}: ${pattern.phrase}`
    if (!(pattern.weight > 0 && pattern.weight <= HEAVIEST)) found('WEIGHT_INVALID', at)
    for (const phrase of [pattern.phrase, ...(pattern.must ?? []), ...(pattern.not ?? [])]) {
      const parsed = parsePhrase(phrase, ruleSet.lexicon)
      if (parsed.kind === 'fault') found(parsed.code, `${rule.code}: ${phrase}`)
    }
  }
}

function checkWords(words: readonly string[], at: string, found: Found): void {
  if (words.length > MOST_WORDS) found('TOO_MUCH', at)
  for (const word of words) {
    if (word.trim() === '') found('WORD_EMPTY', at)
    if (word.length > LONGEST_WORD) found('WORD_TOO_LONG', `${at}: ${word}`)
  }
}
