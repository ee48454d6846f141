import type { TopicDraftInput } from '@shared/contract/topics'
import { checkRuleSet } from '@shared/rules/topics/check-rule-set'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { countyTarget } from './county-target'
import { openDraft } from './open-draft'

const input = z.strictObject({}) satisfies z.ZodType<TopicDraftInput>

/** The draft of the next rule set, with what is still wrong with it. */
export const topicDraft = defineAction({
  name: 'topics.draft',
  access: { posts: ['countyAdmin'] },
  input,
  cost: 4,
  target: countyTarget,

  async run(_, context) {
    const { rules, ruleSet, rev } = await openDraft(context)
    return { ruleSet, basedOn: rules.ruleSet.version, rev, problems: checkRuleSet(ruleSet) }
  },
})
