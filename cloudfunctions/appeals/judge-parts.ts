import type { AppealParts } from '@shared/contract/appeal'
import type { TopicRule, TopicRuleSet } from '@shared/contract/topics'
import { publicEvidence, wholeText } from '@shared/rules/appeal/public-evidence'
import type { ContentSafety } from '@shared/rules/topics/choose'
import { judgeAppeal } from '@shared/rules/topics/judge'

import type { StoredVerdict } from '../store/appeals'
import type { PublicationDoc } from '../store/publications'
import type { RulesInForce } from './rules-in-force'

/**
 * What the gate says for each answer that the content check may give. Asked beforehand, while the
 * original words are at hand: afterwards only the masked ones are.
 */
export interface GateVerdicts {
  readonly pass: StoredVerdict
  readonly review: StoredVerdict
  readonly risky: StoredVerdict
}

export function judgeParts(raw: AppealParts, rules: RulesInForce): GateVerdicts {
  const judged = (safety: ContentSafety) => judgedAs(raw, rules, safety)
  return { pass: judged('pass'), review: judged('review'), risky: judged('risky') }
}

function judgedAs(
  raw: AppealParts,
  { ruleSet, compiled }: RulesInForce,
  safety: ContentSafety,
): StoredVerdict {
  const verdict = judgeAppeal(wholeText(raw), compiled, safety)
  const rule = ruleOf(ruleSet, verdict.code)
  return {
    kind: verdict.kind,
    code: verdict.code,
    name: rule?.name ?? '',
    source: rule?.source ?? 'default',
    ruleVersion: verdict.ruleVersion,
    evidence: publicEvidence(raw, verdict.evidence),
    confidence: verdict.confidence,
    deciderId: null,
    decidedBy: null,
    flags: verdict.flags,
    statutoryItem: verdict.statutoryItem,
    residentMessage: rule?.residentMessage ?? null,
    handoff: verdict.handoff,
  }
}

/** The one that goes with what the checks answered. */
export function verdictFor(
  { state, why }: Pick<PublicationDoc, 'state' | 'why'>,
  { pass, review, risky }: GateVerdicts,
): StoredVerdict {
  if (state === 'refused') return risky
  // A person looks first because of who wrote it, not because of what was written.
  return state === 'public' || why === 'young' ? pass : review
}

export const ruleOf = ({ categories, reasons, review }: TopicRuleSet, code: string): TopicRule | undefined =>
  [...categories, ...reasons, ...review].find((rule) => rule.code === code)
