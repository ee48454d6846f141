import type { AnswersInput } from '@shared/contract/answers'
import * as z from 'zod'
import { answerView } from '../../consultations/answer-view'
import { findConsultation } from '../../consultations/find-consultation'
import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { SHOWN } from '../../store/statements'

const input = z.strictObject({ consultationId: id, cursor }) satisfies z.ZodType<AnswersInput>

const A_PAGE = 10

/** 您的话改变了什么: what became of what neighbours said, the newest first. */
export const listAnswers = defineAction({
  name: 'statement.answers',
  access: 'visitor',
  input,
  // Consultation, answers, their statements (two hundred at most), the count, and the session's person over HTTP.
  cost: 5,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, cursor: after = '' }, { store }) {
    const [{ rows, next }, left] = await Promise.all([
      pageOf(A_PAGE, (limit) => store.statementAnswers.inStates(consultationId, ['public'], after, limit)),
      store.statements.countUnanswered(consultationId),
    ])
    const statements = await store.statements.byIds(rows.flatMap(({ statementIds }) => statementIds))
    const shown: readonly string[] = SHOWN
    // What was hidden since is answered all the same, and not quoted.
    const texts = new Map(
      statements.flatMap(({ _id, text, state, answerId }) =>
        shown.includes(state) ? [[_id, { text, answerId }] as const] : [],
      ),
    )
    return {
      answers: rows.map((answer) => ({
        id: answer._id,
        ...answerView(answer),
        statements: answer.statementIds.flatMap((one) => {
          const known = texts.get(one)
          return known?.answerId === answer._id ? [{ id: one, text: known.text }] : []
        }),
      })),
      next,
      unanswered: left,
    }
  },
})
