import { STEPS } from '@shared/contract/consultation'

import { refreshPage } from '../../consultations/refresh-page'
import { changeWithin } from '../../consultations/within-step'
import { clearHeldWords, holdWords } from '../../desk/held-words'
import { Refusal } from '../../kernel/fail'
import type { PublishParts, Subject } from '../../publish/subject'
import { newNotice } from '../../store/notices'
import type { PublicationDoc } from '../../store/publications'
import type { StatementAnswerDoc } from '../../store/statement-answers'

const draftOf = ({ draft }: PublicationDoc) => draft as StatementAnswerDoc
const WAITING = ['pending', 'held'] as const satisfies readonly StatementAnswerDoc['state'][]

/** An answer on its way to the public. Once people can read it, its statements have it and their authors are told. */
export const answerSubject: Subject = {
  async create({ store }, publication) {
    await store.statementAnswers.create(draftOf(publication))
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'refused') return refuse(parts, publication)
    if (publication.state === 'public') return show(parts, publication)
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc) {
  const { judge, consultationId } = draftOf(publication)
  const { subjectId, why } = publication
  const moved = await parts.store.statementAnswers.moveFrom(subjectId, ['pending'], { state: 'held', why })
  const consultation = moved === 1 ? await parts.store.consultations.find(consultationId) : undefined
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

async function refuse({ store }: PublishParts, { subjectId, why, judgement }: PublicationDoc) {
  const gone = { state: 'refused', why, refusal: judgement?.reason ?? null } as const
  await store.statementAnswers.moveFrom(subjectId, WAITING, gone)
}

/** The answer comes within a step or not at all; then each statement that has none yet gets it. */
async function show(parts: PublishParts, { draft }: PublicationDoc) {
  const { store, now } = parts
  const { _id, consultationId, authorId } = draft as StatementAnswerDoc
  const waiting: readonly string[] = WAITING
  const act = { id: `${_id}_statement.answer`, actorId: authorId, action: 'statement.answer', at: now }
  try {
    await changeWithin(store, consultationId, STEPS, act, async (_found, tx) => {
      const answer = await tx.get<StatementAnswerDoc>('statement_answers', _id)
      if (answer && waiting.includes(answer.state))
        await tx.put<StatementAnswerDoc>('statement_answers', { ...answer, state: 'public', why: null })
      return {}
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'STEP_CLOSED') throw error
    await store.statementAnswers.moveFrom(_id, WAITING, { state: 'late', why: null })
    return
  }
  await giveToStatements(parts, draft as StatementAnswerDoc)
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
  await refreshPage(store, consultationId, now)
  await store.statements.pagesFollowed(statementIds, now)
}
