import { type AskBackInput, QUESTION_MOST_CHARACTERS } from '@shared/contract/review'
import { redact } from '@shared/rules/redact/redact'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { id, words } from '../../kernel/input'

const input = z.strictObject({
  appealId: id,
  question: words(QUESTION_MOST_CHARACTERS),
}) satisfies z.ZodType<AskBackInput>

/** Asks the author what is missing; without an answer in 48 hours the clock puts it away. */
export const askBack = defineAction({
  name: 'review.askBack',
  access: { posts: JUDGES },
  input,
  cost: 16,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, question }, context) {
    await mustReach(context)
    const { state } = await moveAppeal('askBack', 'reviewer', appealId, context, () => ({
      notice: 'appealReturned',
      patch: { question: redact(question).text },
    }))
    return { state }
  },
})
