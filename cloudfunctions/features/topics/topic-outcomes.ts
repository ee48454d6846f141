import type { TopicOutcomes, TopicOutcomesInput } from '@shared/contract/topics'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<TopicOutcomesInput>

const NONE: TopicOutcomes = {
  countedAt: null,
  total: 0,
  opened: 0,
  merged: 0,
  handedOff: 0,
  notDiscussable: 0,
  folded: 0,
  withdrawn: 0,
  open: 0,
  emergencies: 0,
}

/** How appeals ended in a compound, as the clock last counted: one read, whatever their number. */
export const topicOutcomes = defineAction({
  name: 'topics.outcomes',
  access: 'visitor',
  input,
  cost: 2,

  async run({ compoundId }, { store }) {
    const found = await store.appealOutcomes.find(compoundId)
    if (!found) return NONE
    const { _id, countedAt, ...counts } = found
    return { ...counts, countedAt: countedAt.toISOString() }
  },
})
