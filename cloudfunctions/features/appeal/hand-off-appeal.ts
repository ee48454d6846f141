import type { HandOffAppealInput } from '@shared/contract/appeal'
import { handoffView } from '@shared/rules/appeal/handoffs'
import { wholeText } from '@shared/rules/appeal/public-evidence'
import * as z from 'zod'

import { findAppeal, mustBeOwn } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<HandOffAppealInput>

const HOTLINE = { code: '12345', number: '12345' } as const

/** She takes her matter to where it can be dealt with: masked text to copy, number to dial. */
export const handOffAppeal = defineAction({
  name: 'appeal.handOff',
  access: 'known',
  input,
  cost: 14,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId }, context) {
    await mustBeOwn(context)
    const appeal = await moveAppeal('handOff', 'author', appealId, context, () => ({}))
    return {
      state: appeal.state,
      text: wholeText(appeal),
      handoff: handoffView(appeal.handoff) ?? HOTLINE,
    }
  },
})
