import type { Canonical } from './canonical'
import { type CompiledRule, type CompiledRuleSet, type Hit, hitsOf, type Reading } from './compile'
import { featuresOf } from './features'
import type { VerdictKind } from './types'

/** What was found for one rule, and how far it moves the verdict. */
export interface Weighed {
  readonly compiled: CompiledRule
  readonly hits: readonly Hit[]
  /** Sum of what the patterns say; the strongest counts in full, the others in part. */
  readonly said: number
  readonly share: number
}

export interface Weighing {
  readonly rules: readonly Weighed[]
  readonly kinds: Readonly<Record<VerdictKind, number>>
  /** Share of classes that the model knows but the rule set no longer has. */
  readonly gone: number
}

const MODEL_SHARE = 1
const PATTERN_SHARE = 1.1
const FURTHER_HITS = 0.35
const WORD_SHARE = 0.12
const MOST_WORDS = 4
/** How a category unknown to the model must stand out to lead its kind. */
const CLAIM_NEEDED = 0.45
const CLAIM_SHARE = 6

/**
 * Adds up the evidence for every rule: the trained model where it knows the rule, the rule
 * set's own patterns, words and examples always. Scores become shares by softmax, so that
 * disagreement spreads out and no share is large: that is what sends a text to review.
 */
export function weigh(reading: Reading, compiled: CompiledRuleSet): Weighing {
  const known = modelScores(reading, compiled)
  const scores = new Map<string, number>()
  const hits = new Map<string, readonly Hit[]>()
  const said = new Map<string, number>()

  for (const rule of compiled.rules) {
    const found = hitsOf(rule, reading)
    const weight = together(found)
    hits.set(rule.key, found)
    said.set(rule.key, weight)
    const base = known.get(rule.key)
    if (base !== undefined) {
      scores.set(rule.key, base * MODEL_SHARE + weight * PATTERN_SHARE + wordsOf(rule, reading) * WORD_SHARE)
    }
  }
  for (const [key, score] of known) if (!scores.has(key)) scores.set(key, score * MODEL_SHARE)

  addUnknown(scores, said, reading, compiled)

  const shares = softmax(scores)
  const kinds: Record<VerdictKind, number> = { discussable: 0, nonDiscussable: 0, needsReview: 0 }
  let present = 0
  const rules = compiled.rules.map((rule): Weighed => {
    const share = shares.get(rule.key) ?? 0
    kinds[rule.rule.kind] += share
    present += share
    return { compiled: rule, hits: hits.get(rule.key) ?? [], said: said.get(rule.key) ?? 0, share }
  })
  return { rules, kinds, gone: Math.max(0, 1 - present) }
}

function modelScores({ text, sightings }: Reading, compiled: CompiledRuleSet): Map<string, number> {
  const { model } = compiled
  if (!model) return new Map()
  const groups = new Map([...compiled.groups].map(([name, number]) => [name, sightings.of(number)]))
  const scores = model.scores(featuresOf(text, groups))
  return new Map(model.classes.map((key, at) => [key, scores[at] ?? 0]))
}

/**
 * Rules the model has never seen stand on the rule set alone. Such a rule claims a text by its
 * words and by likeness to its examples; a strong claim puts it ahead of its own kind, a weak
 * one behind. Without a model every rule is in this position.
 */
function addUnknown(
  scores: Map<string, number>,
  said: ReadonlyMap<string, number>,
  reading: Reading,
  compiled: CompiledRuleSet,
): void {
  const all = [...scores.values()]
  const top = all.length > 0 ? Math.max(...all) : 0
  const leading: Record<VerdictKind, number> = {
    discussable: top - 3,
    nonDiscussable: top - 3,
    needsReview: top - 3,
  }
  for (const [key, score] of scores) {
    const kind = kindOf(key)
    if (kind && score > leading[kind]) leading[kind] = score
  }
  for (const rule of compiled.rules) {
    if (scores.has(rule.key)) continue
    const claim = claimOf(rule, reading)
    scores.set(
      rule.key,
      leading[rule.rule.kind] +
        (claim - CLAIM_NEEDED) * CLAIM_SHARE +
        (said.get(rule.key) ?? 0) * PATTERN_SHARE,
    )
  }
}

function kindOf(key: string): VerdictKind | undefined {
  const kind = key.slice(0, key.indexOf(':'))
  return kind === 'discussable' || kind === 'nonDiscussable' || kind === 'needsReview' ? kind : undefined
}

/** 0 to 1: how surely a text is about what a rule's words and examples are about. */
export function claimOf(rule: CompiledRule, reading: Reading): number {
  const likeness = rule.resemblance(reading.text)
  return 1 - Math.exp(-(0.75 * wordsOf(rule, reading) + 2.4 * likeness))
}

/** How many different words of a rule occur, by place, so that a repeated word counts once. */
function wordsOf(rule: CompiledRule, { text, sightings }: Reading): number {
  const met = new Set<string>()
  for (const span of sightings.of(rule.words)) met.add(wordAt(text, span.start, span.end))
  return Math.min(MOST_WORDS, met.size)
}

function wordAt({ text }: Canonical, start: number, end: number): string {
  return text.slice(start, end)
}

function together(hits: readonly Hit[]): number {
  const weights = hits.map((hit) => hit.pattern.weight).sort((one, other) => other - one)
  return weights.reduce((sum, weight, at) => sum + (at === 0 ? weight : weight * FURTHER_HITS), 0)
}

function softmax(scores: ReadonlyMap<string, number>): Map<string, number> {
  const top = Math.max(...scores.values())
  const raised = new Map([...scores].map(([key, score]) => [key, Math.exp(score - top)]))
  const sum = [...raised.values()].reduce((total, value) => total + value, 0)
  return new Map([...raised].map(([key, value]) => [key, value / sum]))
}
