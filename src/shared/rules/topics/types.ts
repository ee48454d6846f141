import type { StatutoryItem } from '../../contract/statutory'
import type { RulePattern, RuleSource, TopicRule, TopicRuleSet, VerdictKind } from '../../contract/topics'

export type { RulePattern, RuleSource, TopicRule, TopicRuleSet, VerdictKind }

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
export type { StatutoryItem }

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
