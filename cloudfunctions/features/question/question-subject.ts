import { QUESTION_WORKING_DAYS } from '@shared/contract/question'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { questionAfter } from '@shared/rules/question/life'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import { readyDesk } from '../../desk/ready-desk'
import { workCalendar } from '../../desk/work-calendar'
import type { PublishParts, Subject } from '../../publish/subject'
import { setDeadline } from '../../store/deadlines'
import { newNotice } from '../../store/notices'
import type { PublicationDoc } from '../../store/publications'
import { type QuestionDoc, waitingOrder } from '../../store/questions'
import { benchOf, personIn } from './bench'
import { questionDeadline } from './question-row'

/** A question on its way: its clock runs from the moment everybody can read it. */
export const questionSubject: Subject = {
  async create({ store }, { draft }) {
    await store.questions.create(draft as QuestionDoc)
  },

  async follow(parts, publication) {
    const { subjectId, state, why, judgement } = publication
    const { questions } = parts.store
    if (state === 'held') {
      await questions.moveFrom(subjectId, ['pending'], { state, why })
      const found = await questions.find(subjectId)
      if (found?.state === 'held') await holdWords(parts, publication, found.judge, found)
      return
    }
    await clearHeldWords(parts, publication)
    if (state === 'refused') {
      const reason = judgement?.reason ?? null
      await questions.moveFrom(subjectId, ['pending', 'held'], { state, why, reason })
    }
    if (state === 'public') await show(parts, publication)
  },
}

async function show({ store, now }: PublishParts, { subjectId }: PublicationDoc): Promise<void> {
  const found = await store.questions.find(subjectId)
  if (!found) return
  const { inOffice, desks } = await benchOf(found.communityId, store)
  // Nobody in office: the community's secretary has it from the beginning, and the page says why.
  const level = inOffice.length > 0 ? ('deputies' as const) : ('communitySecretary' as const)
  if (level === 'communitySecretary') await readyDesk(store, level, found)
  await store.transaction(async (tx) => {
    const question = await tx.get<QuestionDoc>('deputy_questions', subjectId)
    const state = question && questionAfter(question.state, 'show', 'publish')
    if (!question || !state) return
    const { at: dueAt, provisional } = endOfWorkingDay(now, QUESTION_WORKING_DAYS, workCalendar)
    const order = waitingOrder(false, dueAt, subjectId)
    const asked = { ...question, state, why: null, askedAt: now, dueAt, provisional, level, order }
    await tx.put<QuestionDoc>('deputy_questions', asked)
    await setDeadline(tx, questionDeadline(asked, desks))
    for (const personId of new Set(inOffice.flatMap(personIn)))
      await tx.create('notices', newNotice(personId, 'questionYours', subjectId, 'asked', now))
  })
}
