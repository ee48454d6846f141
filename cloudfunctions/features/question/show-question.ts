import type { ShowQuestionInput } from '@shared/contract/question'
import { decideQuestionAnswer, questionTransition } from '@shared/rules/question/life'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { isOnBench } from './bench'
import { findQuestion } from './find-question'
import { myQuestion, questionView } from './question-view'

const input = z.strictObject({ questionId: id }) satisfies z.ZodType<ShowQuestionInput>

/** One question with its answer; before it is public, for whoever asked alone. */
export const showQuestion = defineAction({
  name: 'question.show',
  access: 'visitor',
  input,
  // Question, person; for somebody in office the line and her desks (3).
  cost: 6,
  target: findQuestion,

  async run(_, { store, caller, now, target: { question } }) {
    const own = question.authorId === caller.personId
    const seen = questionView(question, now)
    if (!seen && !own) throw fail('QUESTION_NOT_FOUND')
    const person = caller.personId === undefined || own ? undefined : await caller.person()
    const { state, answer } = question
    const said = answer !== null && answer.personId === caller.personId ? answer : null
    const decision = decideQuestionAnswer({
      state,
      own,
      answered: answer !== null && answer.state !== 'refused',
      onHerBench: person !== undefined && (await isOnBench(person, question, store)),
    })
    const withdraws = own && questionTransition(state, 'withdraw', 'asker') !== undefined
    return {
      question: seen,
      mine: own ? myQuestion(question) : null,
      may: [
        ...(decision.kind === 'accept' ? (['answer'] as const) : []),
        ...(withdraws ? (['withdraw'] as const) : []),
      ],
      draft:
        said && said.state !== 'public'
          ? { text: said.text, state: said.state, why: said.why, reason: said.reason }
          : null,
    }
  },
})
