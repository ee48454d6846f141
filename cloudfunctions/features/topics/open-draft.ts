import type { TopicRuleSet } from '@shared/contract/topics'

import { type RulesInForce, rulesInForce } from '../../appeals/rules-in-force'
import type { ActionContext } from '../../kernel/define-action'

export interface OpenDraft {
  readonly rules: RulesInForce
  readonly ruleSet: TopicRuleSet
  /** 0 where nothing has been changed since the version in force. */
  readonly rev: number
  /** The revision that the store holds, of use or not: what the next save replaces. */
  readonly storedRev: number
  readonly lastAct: string
}

/** The county's draft. One that was begun from a version no longer in force begins again. */
export async function openDraft(context: ActionContext): Promise<OpenDraft> {
  const { store, settings } = context
  const [rules, draft] = await Promise.all([
    rulesInForce(settings.countyId, context),
    store.topicRuleSets.draft(settings.countyId),
  ])
  const storedRev = draft?.rev ?? 0
  if (draft?.basedOn === rules.n) {
    return { rules, ruleSet: draft.ruleSet, rev: draft.rev, storedRev, lastAct: draft.lastAct }
  }
  return { rules, ruleSet: rules.ruleSet, rev: 0, storedRev, lastAct: '' }
}
