import { CONSULTATION_STATES, STEPS } from '@shared/contract/consultation'
import { talkIsOver } from '@shared/rules/answer/talk-over'

import { evidenceSubject, inTime } from '../../consultations/evidence-subject'
import { followLateWords } from '../../consultations/late-words'
import { refreshPage } from '../../consultations/refresh-page'
import { changeWithin } from '../../consultations/within-step'
import type { PublishParts } from '../../publish/subject'
import { newNotice } from '../../store/notices'
import type { PublicationDoc } from '../../store/publications'
import type { StatementAnswerDoc } from '../../store/statement-answers'

const WAITING = ['pending', 'held'] as const satisfies readonly StatementAnswerDoc['state'][]

/** An answer on its way to the public. Once people can read it, its statements have it and their authors are told. */
export const answerSubject = evidenceSubject<StatementAnswerDoc>({
  of: (store) => store.statementAnswers,
  saysWhy: 'refusal',
  show,
})

/**
 * The answer comes within a step, or later to words that came out later; then each statement that has
 * none yet gets it.
 */
async function show(parts: PublishParts, { draft }: PublicationDoc) {
  const { store, now } = parts
  const { _id, consultationId, authorId } = draft as StatementAnswerDoc
  const waiting: readonly string[] = WAITING
  const act = { id: `${_id}_statement.answer`, actorId: authorId, action: 'statement.answer', at: now }
  const consultation = await store.consultations.find(consultationId)
  const states = consultation && talkIsOver(consultation) ? CONSULTATION_STATES : STEPS
  const work = changeWithin(store, consultationId, states, act, async (_found, tx) => {
    const answer = await tx.get<StatementAnswerDoc>('statement_answers', _id)
    if (answer && waiting.includes(answer.state))
      await tx.put<StatementAnswerDoc>('statement_answers', { ...answer, state: 'public', why: null })
    return {}
  })
  if (await inTime(work)) await giveToStatements(parts, draft as StatementAnswerDoc)
  else await store.statementAnswers.moveFrom(_id, WAITING, { state: 'late', why: null })
}

/** Run again, every part of it finds its work done. */
async function giveToStatements({ store, now }: PublishParts, answer: StatementAnswerDoc): Promise<void> {
  const { _id, consultationId, statementIds, verdict, reason, proposal, by, at } = answer
  await store.statements.answer(statementIds, consultationId, {
    answerId: _id,
    answer: { verdict, reason, proposal, by, at },
    pageDueAt: now,
  })
  const answered = (await store.statements.byIds(statementIds)).filter(({ answerId }) => answerId === _id)
  const authors = [...new Set(answered.map(({ authorId }) => authorId))]
  await store.notices.createAll(
    authors.map((authorId) => newNotice(authorId, 'statementAnswered', consultationId, _id, now)),
  )
  await followLateWords(store, await refreshPage(store, consultationId, now), now)
  await store.statements.pagesFollowed(statementIds, now)
}
