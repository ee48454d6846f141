import type { TopicHintsInput } from '@shared/contract/topics'
import { hintRuleSet } from '@shared/rules/topics/hint'
import * as z from 'zod'

import { rulesInForce } from '../../appeals/rules-in-force'
import { defineAction } from '../../kernel/define-action'

const input = z.strictObject({}) satisfies z.ZodType<TopicHintsInput>

/** As much of the rule set as a phone needs for a gentle hint while somebody writes. */
export const topicHints = defineAction({
  name: 'topics.hints',
  access: 'visitor',
  input,
  cost: 3,

  async run(_, context) {
    return { ruleSet: hintRuleSet((await rulesInForce(context.settings.countyId, context)).ruleSet) }
  },
})
