import { RAISED_WORKING_DAYS } from '@shared/contract/question'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { levelAbove, questionAfter } from '@shared/rules/question/life'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { answersFor } from '../../desk/answers-for'
import { readyDesk } from '../../desk/ready-desk'
import { workCalendar } from '../../desk/work-calendar'
import type { AuditEventDoc } from '../../store/audit-events'
import { setDeadline } from '../../store/deadlines'
import { newNotice } from '../../store/notices'
import { type QuestionDoc, waitingOrder } from '../../store/questions'
import { questionDeadline } from './question-row'

/**
 * Nobody answered in time: it shows 逾期 to everybody, counts in the month's figures, and the next level
 * answers for it; 两代表一委员 still may. Its asker and whoever has it now are told.
 */
export const missQuestion: DeadlineRule = async ({ subject }, { store, now }) => {
  const found = await store.questions.find(subject)
  if (!found?.dueAt || found.dueAt > now || found.state !== 'asked') return
  const level = levelAbove(found.level)
  const judge = level === 'communitySecretary' ? level : 'countyAdmin'
  const { countyId, communityId, compoundId } = found
  await readyDesk(store, judge, found)
  const { who } = await answersFor(judge, { countyId, communityId, compoundId }, store)
  const missedAt = found.dueAt.getTime()
  await store.transaction(async (tx) => {
    const question = await tx.get<QuestionDoc>('deputy_questions', subject)
    if (question?.dueAt?.getTime() !== missedAt || !questionAfter(question.state, 'raise', 'clock')) return
    if (question.answer !== null && question.answer.state !== 'refused') return
    const { at: dueAt, provisional } = endOfWorkingDay(now, RAISED_WORKING_DAYS, workCalendar)
    const order = waitingOrder(true, dueAt, subject)
    const raised = { ...question, level, missed: question.missed + 1, dueAt, provisional, order }
    await tx.put<QuestionDoc>('deputy_questions', raised)
    await setDeadline(tx, questionDeadline(raised, []))
    const act = `missed_${missedAt}`
    await tx.create<AuditEventDoc>('audit_events', {
      _id: `clock_question.overdue_${subject}_${missedAt}`,
      at: now,
      actorId: 'clock',
      action: 'question.overdue',
      subjectId: subject,
      compoundId,
      communityId,
      reason: question.level,
    })
    await tx.create('notices', newNotice(question.authorId, 'questionRaised', subject, act, now))
    if (who.kind !== 'topLevel')
      await tx.create('notices', newNotice(who.personId, 'questionYours', subject, act, now))
  })
}
