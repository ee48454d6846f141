import type { WithdrawQuestionInput } from '@shared/contract/question'
import { questionAfter } from '@shared/rules/question/life'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { clearDeadline } from '../../store/deadlines'
import type { QuestionDoc } from '../../store/questions'

const input = z.strictObject({ questionId: id }) satisfies z.ZodType<WithdrawQuestionInput>

/** Takes her own question back while nobody has answered it; nobody reads it any more. */
export const withdrawQuestion = defineAction({
  name: 'question.withdraw',
  access: 'known',
  input,
  // Person; the question and its line in one transaction.
  cost: 20,

  async run({ questionId }, { store, caller }) {
    const { _id: personId } = await caller.person()
    await store.transaction(async (tx) => {
      const question = await tx.get<QuestionDoc>('deputy_questions', questionId)
      // Whose it is otherwise is nobody's business.
      if (question?.authorId !== personId) throw fail('QUESTION_NOT_FOUND')
      if (question.state === 'withdrawn') return
      const state = questionAfter(question.state, 'withdraw', 'asker')
      const answered = question.answer !== null && question.answer.state !== 'refused'
      if (!state || answered) throw fail('QUESTION_MOVED_ON')
      await tx.put<QuestionDoc>('deputy_questions', { ...question, state, dueAt: null, order: '' })
      await clearDeadline(tx, 'deputyQuestion', questionId)
    })
    return {}
  },
})
