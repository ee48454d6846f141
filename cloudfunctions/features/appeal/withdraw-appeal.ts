import type { WithdrawAppealInput } from '@shared/contract/appeal'
import * as z from 'zod'

import { findAppeal, mustBeOwn } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<WithdrawAppealInput>

/** Takes an appeal back, at any time before a consultation has opened from it. */
export const withdrawAppeal = defineAction({
  name: 'appeal.withdraw',
  access: 'known',
  input,
  cost: 14,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId }, context) {
    await mustBeOwn(context)
    const { state } = await moveAppeal('withdraw', 'author', appealId, context, () => ({}))
    return { state }
  },
})
