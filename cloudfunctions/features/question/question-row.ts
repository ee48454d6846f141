import { postKey } from '@shared/rules/posts/post-key'
import type { Judge } from '@shared/rules/statement/judges'

import type { NewDeadline } from '../../store/deadlines'
import type { QuestionDoc } from '../../store/questions'

const TITLE_MOST = 120

const judgeAt = ({ level }: Pick<QuestionDoc, 'level'>): Judge | null => (level === 'deputies' ? null : level)

/** The public clock of a question, and its line on the desks of whoever answers for it now. */
export function questionDeadline(
  question: QuestionDoc & { readonly dueAt: Date },
  desks: readonly string[],
): NewDeadline {
  const { _id, countyId, communityId, compoundId, compoundName, text, authorId, dueAt, provisional } =
    question
  const judge = judgeAt(question)
  return {
    rule: 'deputyQuestion',
    subject: _id,
    place: { countyId, communityId, compoundId },
    dueAt,
    provisional,
    level: judge,
    overdue: question.missed > 0,
    row: {
      ...(judge === null
        ? { desks: desks.length > 0 ? desks : [postKey('delegateOrCommissioner', communityId)] }
        : {}),
      title: text.slice(0, TITLE_MOST),
      where: compoundName,
      waits: 'resident',
      since: question.askedAt ?? question.createdAt,
      exceptId: authorId,
    },
  }
}
