/** What the gate says about an appeal. An emergency is `needsReview` with code `emergency`. */
export type VerdictKind = 'discussable' | 'nonDiscussable' | 'needsReview'

/** Where a rule comes from: a source article, or this project's default (暂行默认,以当地公布为准). */
export type RuleSource = 'article' | 'default'

/**
 * A phrase with its context, in the pattern language of `phrase.ts`.
 *
 * It speaks for its rule when `phrase` occurs, every phrase of `must` occurs somewhere in the
 * text, and none of `not` does. `weight` is how far one sighting moves the verdict:
 * 1 a hint, 2 a sign, 3 or more nearly certain.
 */
export interface RulePattern {
  readonly phrase: string
  readonly must?: readonly string[]
  readonly not?: readonly string[]
  readonly weight: number
  readonly why: string
}

/** One of the seven categories, the five reasons, or the grounds for review. */
export interface TopicRule {
  readonly code: string
  readonly kind: VerdictKind
  readonly name: string
  readonly source: RuleSource
  readonly definition: string
  readonly words: readonly string[]
  /** Where the rule ends, in words for people; the gate does not read them. */
  readonly edges: readonly string[]
  readonly patterns: readonly RulePattern[]
  readonly examples: readonly string[]
  /** Where to go instead: a code of the handoff table, or nothing. */
  readonly handoff: string | null
  /** The sentence a resident reads; only the five reasons need one. */
  readonly residentMessage: string | null
}

/** The versioned data that governs the gate. */
export interface TopicRuleSet {
  readonly version: string
  readonly categories: readonly TopicRule[]
  readonly reasons: readonly TopicRule[]
  readonly review: readonly TopicRule[]
  /** Named groups of words that patterns use as `<name>`. */
  readonly lexicon: Readonly<Record<string, readonly string[]>>
}

/** What rides along with a verdict without changing it. */
export type TopicFlag =
  | 'statutory'
  | 'minor'
  | 'urgent'
  | 'vulnerable'
  | 'health'
  | 'attack'
  | 'sarcasm'
  | 'injection'
  | 'evasion'
  | 'ad'
  | 'noise'
  | 'notAppeal'
  | 'piiPhone'
  | 'piiId'
  | 'piiAddress'
  | 'piiRequest'

/** Item of Civil Code art. 278(1) that a statutory matter falls under. */
export type StatutoryItem = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** Which of the resident's own words spoke for which rule. `start`/`end` index the original text. */
export interface Evidence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly ruleCode: string
  readonly why: string
}

export interface TopicVerdict {
  readonly kind: VerdictKind
  readonly code: string
  readonly ruleVersion: string
  readonly evidence: readonly Evidence[]
  readonly confidence: number
  readonly decider: 'machine'
  readonly flags: readonly TopicFlag[]
  readonly statutoryItem: StatutoryItem | null
  readonly handoff: string | null
}
