import type { PublishTopicsInput } from '@shared/contract/topics'
import { checkRuleSet } from '@shared/rules/topics/check-rule-set'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { intentId } from '../../publish/intent-id'
import { ruleSetId, type TopicRuleSetDoc } from '../../store/topic-rule-sets'
import { countyTarget } from './county-target'
import { openDraft } from './open-draft'

const input = z.strictObject({ rev: z.number().int().min(1) }) satisfies z.ZodType<PublishTopicsInput>

/** Puts the draft in force from now on. What was judged before keeps the version it was judged by. */
export const publishTopics = defineAction({
  name: 'topics.publish',
  access: { posts: ['countyAdmin'] },
  input,
  cost: 14,
  target: countyTarget,

  async run({ rev }, context) {
    const { store, settings, caller, now, requestId, target } = context
    const { countyId } = settings
    const { _id: publishedById } = await caller.person()
    const act = intentId('rs', publishedById, requestId)
    const latest = await store.topicRuleSets.latest(countyId)
    const newest = latest === undefined ? undefined : await store.topicRuleSets.find(countyId, latest)
    // A resend finds its own version.
    if (newest?.act === act) return { version: newest.ruleSet.version }

    const draft = await openDraft(context)
    if (draft.rev === 0) throw fail('NOTHING_TO_PUBLISH')
    if (draft.rev !== rev) throw fail('CONFLICT_TRY_AGAIN')
    const n = draft.rules.n + 1
    const ruleSet = { ...draft.ruleSet, version: `v${n}` }
    const problems = checkRuleSet(ruleSet)
    if (problems.length > 0) throw fail('RULE_SET_FAULTY', { problems: problems.length })

    const version: TopicRuleSetDoc = {
      _id: ruleSetId(countyId, n),
      countyId,
      n,
      ruleSet,
      publishedAt: now,
      publishedById,
      act,
    }
    await store.transaction(async (tx) => {
      if (await tx.get('topic_rule_sets', version._id)) throw fail('CONFLICT_TRY_AGAIN')
      await tx.create('topic_rule_sets', version)
      await auditWithin(tx, 'topics.publish', version._id, target.place, ruleSet.version, context)
    })
    return { version: ruleSet.version }
  },
})
