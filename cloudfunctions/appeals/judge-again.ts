import type { AppealParts } from '@shared/contract/appeal'
import { PARTS } from '@shared/rules/appeal/public-evidence'

import type { AppealDoc, StoredVerdict } from '../store/appeals'
import { judgeParts, verdictFor } from './judge-parts'
import type { RulesInForce } from './rules-in-force'

/**
 * What the gate says of an appeal together with what its author has added, by the rules in force now
 * and in the same order, danger first. Words that said nothing are judged by the answer alone. Only
 * what stands in the public words is marked as evidence: an answer is for the desk.
 */
export function judgeAgain(appeal: AppealDoc, answer: string, rules: RulesInForce): StoredVerdict {
  const { where, what, hope, publication, why } = appeal
  const judged = (parts: AppealParts) => verdictFor({ state: publication, why }, judgeParts(parts, rules))
  const whole = judged({ where, what, hope: [hope, answer].filter(Boolean).join('。') })
  if (whole.code === 'vague') return { ...judged({ where: '', what: answer, hope: '' }), evidence: [] }
  const evidence = whole.evidence.filter(({ part, end }) =>
    PARTS.some((name) => name === part && end <= appeal[name].length),
  )
  return { ...whole, evidence }
}
