import type { RequestReviewInput } from '@shared/contract/appeal'
import * as z from 'zod'

import { findAppeal, mustBeOwn } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<RequestReviewInput>

/** 请书记复核: what the machine said was provisional, a person has the last word. */
export const requestReview = defineAction({
  name: 'appeal.requestReview',
  access: 'known',
  input,
  limit: 'requests',
  cost: 16,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId }, context) {
    await mustBeOwn(context)
    const { state } = await moveAppeal('requestReview', 'author', appealId, context, () => ({
      patch: { reviewRequested: true },
    }))
    return { state }
  },
})
