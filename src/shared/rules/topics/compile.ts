import { type Canonical, canonical, type ToSimplified } from './canonical'
import { type LinearModel, openModel, type StoredModel } from './linear-model'
import { type CompiledPhrase, type Sightings, type Span, WordIndex } from './matcher'
import { parsePhrase } from './phrase'
import { type Resemblance, resemblanceTo } from './resemblance'
import type { TopicRule, TopicRuleSet } from './types'

export interface CompiledPattern {
  readonly phrase: CompiledPhrase
  readonly must: readonly CompiledPhrase[]
  readonly not: readonly CompiledPhrase[]
  readonly weight: number
  readonly why: string
}

export interface CompiledRule {
  readonly rule: TopicRule
  /** `kind:code`, the name the trained model knows a class by. */
  readonly key: string
  readonly words: number
  readonly patterns: readonly CompiledPattern[]
  readonly resemblance: Resemblance
}

/** A rule set made ready to judge. Compile once, judge many. */
export interface CompiledRuleSet {
  readonly version: string
  readonly rules: readonly CompiledRule[]
  readonly index: WordIndex
  /** Lexicon groups by name, as the trained model counts them. */
  readonly groups: ReadonlyMap<string, number>
  readonly model: LinearModel | undefined
  readonly toSimplified: ToSimplified | undefined
}

export interface CompileOptions {
  /** Leave out where only hints are needed; the mini-program never carries it. */
  readonly model?: StoredModel
  readonly toSimplified?: ToSimplified
}

/**
 * Makes a rule set ready to judge. The set is expected to have passed `checkRuleSet`; a phrase
 * that cannot be read is left out rather than guessed at.
 */
export function compileRuleSet(ruleSet: TopicRuleSet, options: CompileOptions = {}): CompiledRuleSet {
  const index = new WordIndex()
  const groups = new Map(Object.entries(ruleSet.lexicon).map(([name, list]) => [name, index.groupOf(list)]))

  const phrase = (text: string): CompiledPhrase | undefined => {
    const parsed = parsePhrase(text, ruleSet.lexicon)
    return parsed.kind === 'phrase' ? index.phraseOf(parsed.parts) : undefined
  }
  const phrases = (texts: readonly string[] | undefined): CompiledPhrase[] => {
    const read: CompiledPhrase[] = []
    for (const text of texts ?? []) {
      const one = phrase(text)
      if (one) read.push(one)
    }
    return read
  }

  const rules = [...ruleSet.reasons, ...ruleSet.categories, ...ruleSet.review].map((rule): CompiledRule => {
    const patterns: CompiledPattern[] = []
    for (const pattern of rule.patterns) {
      const main = phrase(pattern.phrase)
      const must = phrases(pattern.must)
      if (!main || must.length < (pattern.must?.length ?? 0)) continue
      patterns.push({
        phrase: main,
        must,
        not: phrases(pattern.not),
        weight: pattern.weight,
        why: pattern.why,
      })
    }
    return {
      rule,
      key: keyOf(rule, options.model),
      words: index.groupOf(rule.words),
      patterns,
      resemblance: resemblanceTo([...rule.examples, rule.words.join('。'), rule.name, rule.definition]),
    }
  })

  return {
    version: ruleSet.version,
    rules,
    index,
    groups,
    model: options.model ? openModel(options.model) : undefined,
    toSimplified: options.toSimplified,
  }
}

/**
 * The name under which the model knows a rule. A rule that kept its code but neither its name
 * nor half its words is a new rule in an old place: the model must not speak for it.
 */
function keyOf(rule: TopicRule, model: StoredModel | undefined): string {
  const key = `${rule.kind}:${rule.code}`
  const known = model?.known[key]
  if (!known || known.name === rule.name) return key
  const words = known.words.split(' ').filter((word) => word !== '')
  const kept = words.filter((word) => rule.words.includes(word)).length
  return kept * 2 >= words.length && words.length > 0 ? key : `${key}@${rule.name}`
}

/** One text, read once against one rule set. */
export interface Reading {
  readonly text: Canonical
  readonly sightings: Sightings
}

export function readText(raw: string, compiled: CompiledRuleSet): Reading {
  const text = canonical(raw, compiled.toSimplified)
  return { text, sightings: compiled.index.read(text) }
}

/** A pattern that spoke, and where. */
export interface Hit {
  readonly pattern: CompiledPattern
  readonly span: Span
}

export function hitsOf(rule: CompiledRule, { sightings }: Reading): Hit[] {
  const hits: Hit[] = []
  for (const pattern of rule.patterns) {
    const span = sightings.find(pattern.phrase)
    if (!span) continue
    if (!pattern.must.every((phrase) => sightings.find(phrase))) continue
    if (pattern.not.some((phrase) => sightings.find(phrase))) continue
    hits.push({ pattern, span })
  }
  return hits
}
