import { STATEMENTS_AN_ANSWER, type UnansweredInput } from '@shared/contract/answers'
import { PROPOSALS_MOST } from '@shared/contract/proposal'
import { alikeGroups } from '@shared/rules/answer/alike'
import { talkIsOver } from '@shared/rules/answer/talk-over'
import { isStep } from '@shared/rules/consultation/life'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<UnansweredInput>

/** What is looked at together; the oldest first, so that nobody waits behind newcomers. */
const LOOKED_AT = 100
const WAITING = 20

/** What neighbours said and nobody has answered, alike words together. */
export const unanswered = defineAction({
  name: 'statement.unanswered',
  access: { posts: JUDGES },
  input,
  // Consultation, person, statements, their count, answers under way, proposals.
  cost: 6,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, { store, target: { consultation } }) {
    const [open, underWay, proposals] = await Promise.all([
      store.statements.unanswered(consultationId, LOOKED_AT),
      store.statementAnswers.inStates(consultationId, ['pending', 'held'], '', WAITING),
      store.proposals.shown(consultationId, PROPOSALS_MOST * 2),
    ])
    const total =
      open.length < LOOKED_AT ? open.length : await store.statements.countUnanswered(consultationId)
    const taken = new Set(underWay.flatMap(({ statementIds }) => statementIds))
    const rows = open
      .filter(({ _id }) => !taken.has(_id))
      .map(({ _id, text, author, createdAt }) => ({
        id: _id,
        text,
        author,
        createdAt: createdAt.toISOString(),
      }))
    return {
      title: consultation.title,
      groups: alikeGroups(rows, STATEMENTS_AN_ANSWER),
      total,
      waiting: underWay.map(({ _id, reason, statementIds, state }) => ({
        answerId: _id,
        reason,
        statements: statementIds.length,
        state: state === 'held' ? ('held' as const) : ('pending' as const),
      })),
      proposals: proposals
        .filter(({ legal }) => legal?.check !== 'forbidden')
        .map(({ _id, number, title }) => ({ id: _id, number: number ?? 0, title })),
      open: isStep(consultation.state) || talkIsOver(consultation),
    }
  },
})
