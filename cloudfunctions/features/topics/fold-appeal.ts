import { type FoldAppealInput, REVIEW_REASON_MOST_CHARACTERS } from '@shared/contract/review'
import { redact } from '@shared/rules/redact/redact'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { id, words } from '../../kernel/input'
import { overturnedOrder } from './overturns'

const input = z.strictObject({
  appealId: id,
  reason: words(REVIEW_REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<FoldAppealInput>

/** Puts an appeal away with a reason that its author reads. */
export const foldAppeal = defineAction({
  name: 'review.fold',
  access: { posts: JUDGES },
  input,
  cost: 14,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, reason }, context) {
    await mustReach(context)
    const { state } = await moveAppeal('fold', 'reviewer', appealId, context, (appeal) => ({
      notice: 'appealFolded',
      patch: {
        reason: redact(reason).text,
        overturnedOrder: overturnedOrder(appeal, { kind: 'end' }, context.now),
      },
    }))
    return { state }
  },
})
