import {
  ANSWER_MOST_CHARACTERS,
  ANSWER_VERDICTS,
  type AnswerStatementsInput,
  STATEMENTS_AN_ANSWER,
} from '@shared/contract/answers'
import { faultInAnswer } from '@shared/rules/answer/decide-answer'
import { talkIsOver } from '@shared/rules/answer/talk-over'
import { isStep } from '@shared/rules/consultation/life'
import { JUDGES, judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { citedProposal } from '../../consultations/cited-proposal'
import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { publicationId } from '../../store/publications'
import { answerOrder, type StatementAnswerDoc } from '../../store/statement-answers'
import { SHOWN } from '../../store/statements'
import { answerSubject } from './answer-subject'

const input = z.strictObject({
  consultationId: id,
  statementIds: distinctIds(STATEMENTS_AN_ANSWER).min(1),
  verdict: z.enum(ANSWER_VERDICTS),
  reason: words(ANSWER_MOST_CHARACTERS),
  proposalId: id.optional(),
}) satisfies z.ZodType<AnswerStatementsInput>

type Context = ActionContext & { readonly target: FoundConsultation }

/**
 * Answers what neighbours said: 采纳, 部分采纳 or 未采纳, with a reason, alike words together (issue 5,
 * point 6). A statement keeps the first answer that people can read.
 */
export const answerStatements = defineAction({
  name: 'statement.answer',
  access: { posts: JUDGES },
  input,
  limit: 'words',
  // Consultation, person, statements, proposal, publication, the step's transaction, notices, and the page anew.
  cost: 110,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(said, context) {
    const { caller, now, requestId, store, target } = context
    const person = await caller.person()
    const answerId = intentId('an', person._id, requestId)
    const known = await store.publications.find(publicationId('answer', answerId))
    if (!known) await admit(said, context)
    const draft: Omit<StatementAnswerDoc, 'reason'> = {
      _id: answerId,
      consultationId: said.consultationId,
      statementIds: said.statementIds,
      verdict: said.verdict,
      proposal: await citedProposal(said.proposalId, said.consultationId, store),
      authorId: person._id,
      by: person.label ?? '',
      at: now,
      state: 'pending',
      why: 'checking',
      refusal: null,
      judge: judgeOf(person.posts, target.place),
      order: answerOrder(now, answerId),
    }
    const { publication, publicTexts } = await publish(context, answerSubject, {
      kind: 'answer',
      id: answerId,
      authorId: person._id,
      place: target.place,
      texts: [said.reason],
      photoIds: [],
      young: false,
      draft: ([reason = '']): StatementAnswerDoc => ({ ...draft, reason }),
    })
    return { answerId, state: publication.state, why: publication.why, publicReason: publicTexts[0] ?? '' }
  },
})

async function admit(said: AnswerStatementsInput, { store, target }: Context): Promise<void> {
  const fault = faultInAnswer(said.verdict, said.proposalId ?? null)
  if (fault) throw fail(fault)
  const { consultation } = target
  if (!isStep(consultation.state) && !talkIsOver(consultation)) throw fail('STEP_CLOSED')
  const shown: readonly string[] = SHOWN
  const found = await store.statements.byIds(said.statementIds)
  const here = found.filter(
    ({ consultationId, state }) => consultationId === said.consultationId && shown.includes(state),
  )
  if (here.length < said.statementIds.length) throw fail('STATEMENT_NOT_FOUND')
  if (here.some(({ answerId }) => answerId)) throw fail('ALREADY_ANSWERED')
}
