import type { DraftChange, SaveTopicDraftInput, TopicRule, TopicRuleSet } from '@shared/contract/topics'
import { checkRuleSet } from '@shared/rules/topics/check-rule-set'
import * as z from 'zod'

import { auditEvent } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { intentId } from '../../publish/intent-id'
import type { TopicDraftDoc } from '../../store/topic-rule-sets'
import { countyTarget } from './county-target'
import { openDraft } from './open-draft'
import { draftChange } from './rule-input'

const input = z.strictObject({
  rev: z.number().int().min(0),
  change: draftChange,
}) satisfies z.ZodType<SaveTopicDraftInput>

/** Changes one thing of the draft; a draft may be wrong, only a version may not. */
export const saveTopicDraft = defineAction({
  name: 'topics.saveDraft',
  access: { posts: ['countyAdmin'] },
  input,
  cost: 8,
  target: countyTarget,

  async run({ rev, change }, context) {
    const { store, settings, caller, requestId, target } = context
    const { _id } = await caller.person()
    const act = intentId('dr', _id, requestId)
    const draft = await openDraft(context)
    if (draft.lastAct === act) return { rev: draft.rev, problems: checkRuleSet(draft.ruleSet) }
    if (draft.rev !== rev) throw fail('CONFLICT_TRY_AGAIN')

    const ruleSet = change.kind === 'discard' ? draft.rules.ruleSet : changed(draft.ruleSet, change)
    const next = draft.storedRev + 1
    const saved = { _id: settings.countyId, basedOn: draft.rules.n, ruleSet, rev: next, lastAct: act }
    const event = auditEvent('topics.saveDraft', settings.countyId, target.place, change.kind, context)
    await store.transaction(async (tx) => {
      const found = await tx.get<TopicDraftDoc>('topic_drafts', settings.countyId)
      if ((found?.rev ?? 0) !== draft.storedRev) throw fail('CONFLICT_TRY_AGAIN')
      await tx.put('topic_drafts', saved)
      await tx.create('audit_events', event)
    })
    return { rev: next, problems: checkRuleSet(ruleSet) }
  },
})

function changed(ruleSet: TopicRuleSet, change: Exclude<DraftChange, { kind: 'discard' }>): TopicRuleSet {
  if (change.kind === 'lexicon') {
    return { ...ruleSet, lexicon: { ...ruleSet.lexicon, [change.name]: change.words } }
  }
  const replaced = (rules: readonly TopicRule[]) =>
    rules.map((rule) => (rule.code === change.at ? change.rule : rule))
  const { categories, reasons, review } = ruleSet
  if (![...categories, ...reasons, ...review].some(({ code }) => code === change.at)) {
    throw fail('RULE_UNKNOWN')
  }
  return {
    ...ruleSet,
    categories: replaced(categories),
    reasons: replaced(reasons),
    review: replaced(review),
  }
}
