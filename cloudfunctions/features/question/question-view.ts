import type { MyQuestion, Question } from '@shared/contract/question'
import { isPublicQuestion } from '@shared/rules/question/life'

import type { QuestionDoc } from '../../store/questions'

/** What everybody may read of it; null while nobody may. */
export function questionView(question: QuestionDoc, now: Date): Question | null {
  const { _id, compoundName, text, state, askedAt, createdAt, dueAt, provisional, missed, level, answer } =
    question
  if (!isPublicQuestion(state)) return null
  return {
    id: _id,
    compoundName,
    text,
    askedAt: (askedAt ?? createdAt).toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    provisional,
    overdue: missed > 0 || (dueAt !== null && dueAt <= now),
    level,
    answer:
      answer?.state === 'public'
        ? {
            text: answer.text,
            by: answer.by,
            post: answer.post,
            at: answer.at.toISOString(),
            late: answer.late,
          }
        : null,
  }
}

export const myQuestion = ({ _id, text, state, why, reason }: QuestionDoc): MyQuestion => ({
  id: _id,
  text,
  state,
  why,
  reason,
})
