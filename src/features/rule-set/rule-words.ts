import type { TopicRule } from '@shared/contract/topics'

/** One rule as it is written in a form: lists are lines of text until they are saved. */
export interface RuleWords {
  readonly code: string
  readonly name: string
  readonly definition: string
  readonly words: string
  readonly examples: string
  readonly message: string
  readonly handoff: string
  readonly source: TopicRule['source']
  /** Another category takes the place: nothing of the old one is kept. */
  readonly replaces: boolean
}

const LONGEST_WORD = 24

export const wordsIn = (text: string): readonly string[] => unique(text.split(/[、,，;；\s]+/))
export const linesIn = (text: string): readonly string[] => unique(text.split(/\n+/))

const unique = (all: readonly string[]): readonly string[] => [
  ...new Set(all.map((one) => one.trim()).filter((one) => one !== '')),
]

export const writtenOf = (rule: TopicRule): RuleWords => ({
  code: rule.code,
  name: rule.name,
  definition: rule.definition,
  words: rule.words.join('、'),
  examples: rule.examples.join('\n'),
  message: rule.residentMessage ?? '',
  handoff: rule.handoff ?? '',
  source: rule.source,
  replaces: false,
})

/** An empty sheet for the category that takes a place; its code only has to be new. */
export const blankFor = (now: number): RuleWords => ({
  code: `local${now.toString(36)}`,
  name: '',
  definition: '',
  words: '',
  examples: '',
  message: '',
  handoff: '',
  source: 'default',
  replaces: true,
})

/** What goes into the draft. Patterns and edges stay with the rule, and go with it. */
export const ruleFrom = (written: RuleWords, before: TopicRule): TopicRule => ({
  code: written.code,
  kind: before.kind,
  name: written.name.trim(),
  source: written.source,
  definition: written.definition.trim(),
  words: wordsIn(written.words),
  edges: written.replaces ? [] : before.edges,
  patterns: written.replaces ? [] : before.patterns,
  examples: linesIn(written.examples),
  handoff: written.handoff === '' ? null : written.handoff,
  residentMessage: written.message.trim() === '' ? null : written.message.trim(),
})

export type RuleFault =
  | { readonly kind: 'name' | 'definition' | 'message' | 'recognise' }
  | { readonly kind: 'longWord'; readonly word: string }

/** What a person can put right before it is sent; the server looks at all of it. */
export function faultsIn(rule: TopicRule): readonly RuleFault[] {
  const long = rule.words.find((word) => word.length > LONGEST_WORD)
  return [
    ...(rule.name === '' ? [{ kind: 'name' as const }] : []),
    ...(rule.definition === '' ? [{ kind: 'definition' as const }] : []),
    ...(rule.kind === 'nonDiscussable' && rule.residentMessage === null
      ? [{ kind: 'message' as const }]
      : []),
    ...(rule.words.length + rule.examples.length + rule.patterns.length === 0
      ? [{ kind: 'recognise' as const }]
      : []),
    ...(long === undefined ? [] : [{ kind: 'longWord' as const, word: long }]),
  ]
}
