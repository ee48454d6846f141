import { type AskQuestionInput, QUESTION_MOST_CHARACTERS, QUESTIONS_A_MONTH } from '@shared/contract/question'
import { isYoung } from '@shared/rules/people/age'
import { questionJudge } from '@shared/rules/question/life'
import { monthOf } from '@shared/rules/report/month'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { publicationId } from '../../store/publications'
import type { QuestionDoc } from '../../store/questions'
import { questionSubject } from './question-subject'

const input = z.strictObject({
  compoundId: id,
  text: words(QUESTION_MOST_CHARACTERS),
}) satisfies z.ZodType<AskQuestionInput>

/**
 * Asks 两代表一委员 of her community, where everybody can read it, with a clock that everybody can read,
 * too. Where none is in office, the level above answers; a question is never laid before an empty chair.
 */
export const askQuestion = defineAction({
  name: 'question.ask',
  access: 'phoneVerified',
  input,
  limit: 'words',
  // Compound, person, month's slots, publication and question, the bench and a vacant post, notices to as many as are in office.
  cost: 70,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run({ compoundId, text }, context) {
    const { caller, now, requestId, store, target } = context
    const person = await caller.person()
    const questionId = intentId('qu', person._id, requestId)
    const known = await store.publications.find(publicationId('question', questionId))
    if (!known) {
      const asker = `${target.compound.communityId}_${person._id}`
      const taken = await store.speechSlots.take(
        asker,
        `question${monthOf(now)}`,
        QUESTIONS_A_MONTH,
        questionId,
        now,
      )
      if (!taken) throw fail('QUESTIONS_MONTH_USED')
    }
    const { countyId, communityId, name: compoundName } = target.compound
    const { publication, publicTexts } = await publish(context, questionSubject, {
      kind: 'question',
      id: questionId,
      authorId: person._id,
      place: target.place,
      texts: [text],
      photoIds: [],
      young: isYoung(person, now),
      draft: ([publicText = '']): QuestionDoc => ({
        _id: questionId,
        countyId,
        communityId,
        compoundId,
        compoundName,
        authorId: person._id,
        text: publicText,
        state: 'pending',
        why: 'checking',
        reason: null,
        judge: questionJudge(person.posts, target.place),
        createdAt: now,
        askedAt: null,
        dueAt: null,
        provisional: false,
        level: 'deputies',
        missed: 0,
        answer: null,
        order: '',
      }),
    })
    return {
      questionId,
      state: publication.state,
      why: publication.why,
      publicText: publicTexts[0] ?? '',
    }
  },
})
