import type { EmergencyNumber } from './emergency'

/** What the gate says about an appeal. An emergency is `needsReview` with code `emergency`. */
export const VERDICT_KINDS = ['discussable', 'nonDiscussable', 'needsReview'] as const
export type VerdictKind = (typeof VERDICT_KINDS)[number]

/** Where a rule comes from: a source article, or this project's default (暂行默认,以当地公布为准). */
export const RULE_SOURCES = ['article', 'default'] as const
export type RuleSource = (typeof RULE_SOURCES)[number]

/**
 * A phrase with its context, in the pattern language of `rules/topics/phrase.ts`.
 *
 * It speaks for its rule when `phrase` occurs, every phrase of `must` occurs somewhere in the
 * text, and none of `not` does. `weight` is how far one sighting moves the verdict:
 * 1 a hint, 2 a sign, 3 or more nearly certain.
 */
export interface RulePattern {
  readonly phrase: string
  readonly must?: readonly string[] | undefined
  readonly not?: readonly string[] | undefined
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

/** Where to go instead. The words stand in `copy/handoffs.ts` under the code; the number is configuration. */
export interface HandoffView {
  readonly code: string
  /** To dial; null where it is a place or a person to go to. */
  readonly number: string | null
}

/** One of the seven or five as a resident reads it. */
export interface TopicView {
  readonly code: string
  readonly name: string
  readonly source: RuleSource
  readonly definition: string
  readonly examples: readonly string[]
  /** Of the five only: what a resident is told, and where to go. */
  readonly residentMessage: string | null
  readonly handoff: HandoffView | null
}

export type CurrentTopicsInput = Readonly<Record<string, never>>
/** 什么能商量: readable without signing in. */
export interface CurrentTopics {
  readonly version: string
  readonly publishedAt: string | null
  readonly categories: readonly TopicView[]
  readonly reasons: readonly TopicView[]
}

export type TopicHintsInput = Readonly<Record<string, never>>
/** About 10 KB: compile it once (`compileRuleSet`) and ask `hintCategory` while she writes. */
export interface TopicHints {
  /** The county's numbers: whoever is in danger sees them before she writes. */
  readonly emergency: readonly EmergencyNumber[]
  readonly ruleSet: TopicRuleSet
}

/** One thing wrong with a draft; codes as in `rules/topics/check-rule-set.ts`. */
export interface RuleSetProblemView {
  readonly code: string
  /** The rule, and the phrase where there is one. */
  readonly at: string
}

export type TopicDraftInput = Readonly<Record<string, never>>
/** The county admin's draft; without one yet, the version in force. */
export interface TopicDraft {
  readonly ruleSet: TopicRuleSet
  /** The version it was begun from; a draft whose base is no longer in force begins again. */
  readonly basedOn: string
  /** Counts the saves; 0 while nothing was changed. */
  readonly rev: number
  readonly problems: readonly RuleSetProblemView[]
}

/** One change at a time: a whole rule set is larger than a request may be. */
export type DraftChange =
  | {
      readonly kind: 'rule'
      /** The code of the rule whose place it takes; so seven stay seven and five stay five. */
      readonly at: string
      readonly rule: TopicRule
    }
  | { readonly kind: 'lexicon'; readonly name: string; readonly words: readonly string[] }
  | { readonly kind: 'discard' }

export interface SaveTopicDraftInput {
  /** The draft's `rev` as it was read; refused with `CONFLICT_TRY_AGAIN` where somebody saved since. */
  readonly rev: number
  readonly change: DraftChange
}
export interface SaveTopicDraft {
  readonly rev: number
  readonly problems: readonly RuleSetProblemView[]
}

export type TryTopicDraftInput = Readonly<Record<string, never>>
export interface TopicTrial {
  readonly appealId: string
  readonly text: string
  readonly before: { readonly kind: VerdictKind; readonly code: string; readonly name: string }
  readonly after: { readonly kind: VerdictKind; readonly code: string; readonly name: string }
}
/** What the draft would say otherwise of the newest appeals, at most a hundred. */
export interface TryTopicDraft {
  readonly tried: number
  readonly changes: readonly TopicTrial[]
}

export interface PublishTopicsInput {
  /** The draft's `rev` as it was looked at. */
  readonly rev: number
}
export interface PublishTopics {
  readonly version: string
}

export interface OverturnedInput {
  readonly cursor?: string | undefined
}
export interface OverturnedVerdict {
  readonly appealId: string
  readonly text: string
  readonly ruleVersion: string
  readonly machine: { readonly kind: VerdictKind; readonly code: string; readonly name: string }
  /** What the reviewer made of it: a category, or how she ended it. */
  readonly person: { readonly state: string; readonly code: string | null; readonly name: string | null }
  readonly at: string
}
/** Where people decided otherwise than the machine, the newest first: hints for the rule set. */
export interface Overturned {
  readonly items: readonly OverturnedVerdict[]
  readonly next: string | null
}

export interface TopicOutcomesInput {
  readonly compoundId: string
}
/** How appeals ended here, as the clock last counted. */
export interface TopicOutcomes {
  readonly countedAt: string | null
  readonly total: number
  /** Opened as a consultation. */
  readonly opened: number
  /** Joined with another one. */
  readonly merged: number
  /** Gone to where it can be dealt with. */
  readonly handedOff: number
  /** Told why not, and left there. */
  readonly notDiscussable: number
  /** Folded by a person, with a reason. */
  readonly folded: number
  /** Taken back, or never completed. */
  readonly withdrawn: number
  /** Still being looked at or waiting to be opened. */
  readonly open: number
  readonly emergencies: number
}
