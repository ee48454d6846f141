import { type AnswerBackInput, APPEAL_MOST_CHARACTERS } from '@shared/contract/appeal'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { findAppeal, mustBeOwn } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'

const input = z.strictObject({
  appealId: id,
  text: words(APPEAL_MOST_CHARACTERS),
}) satisfies z.ZodType<AnswerBackInput>

/** Answers what the secretary asked, within 48 hours. For her desk only: an answer never becomes public. */
export const answerBack = defineAction({
  name: 'appeal.answerBack',
  access: 'known',
  input,
  cost: 16,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, text }, context) {
    await mustBeOwn(context)
    const { now } = context
    const answer = redact(text).text
    const { state } = await moveAppeal('answerBack', 'author', appealId, context, (appeal) => {
      if (appeal.dueAt !== null && appeal.dueAt <= now) throw fail('APPEAL_MOVED_ON')
      const question = appeal.question ?? ''
      return { patch: { question: null, answers: [...appeal.answers, { question, answer, at: now }] } }
    })
    return { state }
  },
})
