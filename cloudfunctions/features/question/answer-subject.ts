import { questionAfter } from '@shared/rules/question/life'
import type { Judge } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import { auditWithin } from '../../kernel/audit'
import type { PublishParts, Subject } from '../../publish/subject'
import type { Document } from '../../store/database'
import { clearDeadline, setDeadline } from '../../store/deadlines'
import { newNotice } from '../../store/notices'
import { answeredOrder, type QuestionAnswerDoc, type QuestionDoc } from '../../store/questions'
import type { Transaction } from '../../store/transaction'
import { benchOf } from './bench'
import { questionDeadline } from './question-row'

export interface QuestionAnswerDraft extends Document {
  readonly questionId: string
  readonly answer: Omit<QuestionAnswerDoc, 'state' | 'why' | 'reason'>
  readonly judge: Judge
}

const stands = ({ answer }: QuestionDoc) => answer !== null && answer.state !== 'refused'

/**
 * An answer on its way. With it the question leaves the desk; where it is not let out, the question lies
 * there again with the time that it had, and somebody may try again.
 */
export const questionAnswerSubject: Subject = {
  async create(parts, { draft, place }) {
    const { questionId, answer } = draft as QuestionAnswerDraft
    await change(parts, questionId, async (question, tx) => {
      if (question.answer?.id === answer.id) return undefined
      if (stands(question) || !questionAfter(question.state, 'answer', 'bench')) return undefined
      await clearDeadline(tx, 'deputyQuestion', questionId)
      // Here it is hers, and not where two answered in the same moment and the other was quicker.
      const act = { caller: { personId: answer.personId }, now: parts.now, requestId: answer.id }
      await auditWithin(tx, 'question.answer', questionId, place, answer.late ? 'late' : null, act)
      return { ...question, answer: { ...answer, state: 'pending', why: 'checking', reason: null } }
    })
  },

  async follow(parts, publication) {
    const { questionId, answer, judge } = publication.draft as QuestionAnswerDraft
    const { state, why, judgement } = publication
    const { store, now } = parts
    const found = await store.questions.find(questionId)
    // Somebody else was quicker.
    if (found?.answer?.id !== answer.id) return clearHeldWords(parts, publication)
    if (state === 'held') await holdWords(parts, publication, judge, found)
    else await clearHeldWords(parts, publication)
    const { desks } = state === 'refused' ? await benchOf(found.communityId, store) : { desks: [] }
    await change(parts, questionId, async (question, tx) => {
      if (question.answer?.id !== answer.id || question.answer.state === state) return undefined
      const said = { ...question.answer, state, why, reason: judgement?.reason ?? null }
      if (state === 'refused' && question.state === 'asked' && question.dueAt)
        await setDeadline(tx, questionDeadline({ ...question, dueAt: question.dueAt }, desks))
      const after = state === 'public' ? questionAfter(question.state, 'answer', 'bench') : undefined
      if (!after) return { ...question, answer: said }
      await tx.create(
        'notices',
        newNotice(question.authorId, 'questionAnswered', questionId, 'answered', now),
      )
      return {
        ...question,
        answer: said,
        state: after,
        dueAt: null,
        order: answeredOrder(said.at, questionId),
      }
    })
  },
}

async function change(
  { store }: PublishParts,
  questionId: string,
  next: (question: QuestionDoc, tx: Transaction) => Promise<QuestionDoc | undefined>,
): Promise<void> {
  await store.transaction(async (tx) => {
    const question = await tx.get<QuestionDoc>('deputy_questions', questionId)
    const changed = question && (await next(question, tx))
    if (changed) await tx.put<QuestionDoc>('deputy_questions', changed)
  })
}
