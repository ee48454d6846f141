import type { TopicHintsInput } from '@shared/contract/topics'
import { hintRuleSet } from '@shared/rules/topics/hint'
import * as z from 'zod'

import { rulesInForce } from '../../appeals/rules-in-force'
import { defineAction } from '../../kernel/define-action'

const input = z.strictObject({}) satisfies z.ZodType<TopicHintsInput>

/** What the form carries: the county's numbers, and as much of the rules as a gentle hint needs. */
export const topicHints = defineAction({
  name: 'topics.hints',
  access: 'visitor',
  input,
  cost: 3,

  async run(_, context) {
    const { countyId, emergencyNumbers } = context.settings
    const { ruleSet } = await rulesInForce(countyId, context)
    return { emergency: emergencyNumbers, ruleSet: hintRuleSet(ruleSet) }
  },
})
