import type { TopicRuleSet } from '@shared/contract/topics'
import { type CompiledRuleSet, compileRuleSet } from '@shared/rules/topics/compile'
import { DEFAULT_MODEL } from '@shared/rules/topics/default-model'
import { DEFAULT_RULE_SET } from '@shared/rules/topics/default-rule-set'

import type { ActionContext } from '../kernel/define-action'

export interface RulesInForce {
  /** The version's number; 1 is what is shipped. */
  readonly n: number
  readonly ruleSet: TopicRuleSet
  readonly publishedAt: Date | null
  readonly compiled: CompiledRuleSet
}

type Parts = Pick<ActionContext, 'store' | 'settings'>

const SHIPPED = 1
/** Reading a version takes a request and compiling it 0.1 s: once an instance and version. */
const kept = new Map<string, { rules: RulesInForce; askedAt: number }>()

export const compileFor = (ruleSet: TopicRuleSet): CompiledRuleSet =>
  compileRuleSet(ruleSet, { model: DEFAULT_MODEL })

/**
 * The rule set that governs a county now. Which version that is, is asked again after two seconds at
 * most, in one small read; so a new version is noticed by every instance at once.
 */
export async function rulesInForce(countyId: string, { store, settings }: Parts): Promise<RulesInForce> {
  const known = kept.get(countyId)
  if (known && Date.now() - known.askedAt < settings.pageCacheMilliseconds) return known.rules
  const n = (await store.topicRuleSets.latest(countyId)) ?? SHIPPED
  const rules = known?.rules.n === n ? known.rules : await load(countyId, n, store)
  kept.set(countyId, { rules, askedAt: Date.now() })
  return rules
}

async function load(countyId: string, n: number, store: Parts['store']): Promise<RulesInForce> {
  const version = n === SHIPPED ? undefined : await store.topicRuleSets.find(countyId, n)
  const ruleSet = version?.ruleSet ?? DEFAULT_RULE_SET
  return { n, ruleSet, publishedAt: version?.publishedAt ?? null, compiled: compileFor(ruleSet) }
}
