import type { CurrentTopicsInput, TopicRule, TopicView } from '@shared/contract/topics'
import { handoffView } from '@shared/rules/appeal/handoffs'
import * as z from 'zod'

import { rulesInForce } from '../../appeals/rules-in-force'
import { defineAction } from '../../kernel/define-action'

const input = z.strictObject({}) satisfies z.ZodType<CurrentTopicsInput>

const EXAMPLES = 10

/** 什么能商量: the seven and the five in force, in residents' words; readable by everybody. */
export const currentTopics = defineAction({
  name: 'topics.current',
  access: 'visitor',
  input,
  cost: 3,

  async run(_, context) {
    const { ruleSet, publishedAt } = await rulesInForce(context.settings.countyId, context)
    return {
      version: ruleSet.version,
      publishedAt: publishedAt?.toISOString() ?? null,
      categories: ruleSet.categories.map(topicView),
      reasons: ruleSet.reasons.map(topicView),
    }
  },
})

const topicView = (rule: TopicRule): TopicView => ({
  code: rule.code,
  name: rule.name,
  source: rule.source,
  definition: rule.definition,
  examples: rule.examples.slice(0, EXAMPLES),
  residentMessage: rule.residentMessage,
  handoff: handoffView(rule.handoff),
})
