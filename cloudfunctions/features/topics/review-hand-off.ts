import type { ReviewHandOffInput } from '@shared/contract/review'
import { handoffView, isHandoff } from '@shared/rules/appeal/handoffs'
import { wholeText } from '@shared/rules/appeal/public-evidence'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { overturnedOrder } from './overturns'

const input = z.strictObject({
  appealId: id,
  handoff: z.string().min(1).max(40).optional(),
}) satisfies z.ZodType<ReviewHandOffInput>

const HOTLINE = { code: '12345', number: '12345' } as const

/** Passes it to where it can be dealt with, the masked text prepared; its author is told where. */
export const reviewHandOff = defineAction({
  name: 'review.handOff',
  access: { posts: JUDGES },
  input,
  cost: 14,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, handoff }, context) {
    await mustReach(context)
    if (handoff !== undefined && !isHandoff(handoff)) throw fail('HANDOFF_UNKNOWN')
    const appeal = await moveAppeal('handOff', 'reviewer', appealId, context, (found) => ({
      notice: 'appealHandedOff',
      patch: {
        handoff: handoff ?? found.handoff ?? HOTLINE.code,
        overturnedOrder: overturnedOrder(found, { kind: 'end' }, context.now),
      },
    }))
    return {
      state: appeal.state,
      text: wholeText(appeal),
      handoff: handoffView(appeal.handoff) ?? HOTLINE,
    }
  },
})
