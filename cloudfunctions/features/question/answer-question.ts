import { type AnswerQuestionInput, QUESTION_ANSWER_MOST_CHARACTERS } from '@shared/contract/question'
import { holdsPost } from '@shared/rules/ladder'
import { decideQuestionAnswer, questionJudge } from '@shared/rules/question/life'
import { judgeAmong } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { publicationId } from '../../store/publications'
import { type QuestionAnswerDraft, questionAnswerSubject } from './answer-subject'
import { isOnBench } from './bench'
import { findQuestion } from './find-question'

const input = z.strictObject({
  questionId: id,
  text: words(QUESTION_ANSWER_MOST_CHARACTERS),
}) satisfies z.ZodType<AnswerQuestionInput>

/** Answers a question where everybody reads it, by surname and title. One answer a question. */
export const answerQuestion = defineAction({
  name: 'question.answer',
  access: { posts: ['delegateOrCommissioner', 'communitySecretary', 'countyAdmin'] },
  input,
  limit: 'words',
  // Question, person, her desks, publication, the question twice in transactions, once with the audit, a notice.
  cost: 71,
  target: findQuestion,

  async run({ questionId, text }, context) {
    const { caller, now, requestId, store, target } = context
    const { question, place } = target
    const person = await caller.person()
    const answerId = intentId('qa', person._id, requestId)
    const known = await store.publications.find(publicationId('questionAnswer', answerId))
    if (!known) {
      const decision = decideQuestionAnswer({
        state: question.state,
        answered: question.answer !== null && question.answer.state !== 'refused',
        own: question.authorId === person._id,
        onHerBench: await isOnBench(person, question, store),
      })
      if (decision.kind === 'refuse') throw fail(decision.code)
    }
    const seat = { countyId: place.countyId, communityId: question.communityId }
    const deputy = holdsPost(person.posts, ['delegateOrCommissioner'], seat)
    const post = deputy ? 'delegateOrCommissioner' : (judgeAmong(person.posts, seat) ?? 'communitySecretary')
    const { publication } = await publish(context, questionAnswerSubject, {
      kind: 'questionAnswer',
      id: answerId,
      authorId: person._id,
      place,
      texts: [text],
      photoIds: [],
      young: false,
      draft: ([publicText = '']): QuestionAnswerDraft => ({
        _id: answerId,
        questionId,
        judge: questionJudge(person.posts, place),
        answer: {
          id: answerId,
          text: publicText,
          personId: person._id,
          by: person.label ?? '',
          post,
          at: now,
          late: question.missed > 0 || (question.dueAt !== null && question.dueAt < now),
        },
      }),
    })
    // Two answered in the same moment: the first one's words stand.
    const stored = await store.questions.find(questionId)
    if (stored?.answer?.id !== answerId) throw fail('QUESTION_MOVED_ON')
    return { state: publication.state, why: publication.why }
  },
})
