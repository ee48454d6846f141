import {
  type DecideStatementInput,
  REASON_MOST_CHARACTERS,
  type StatementState,
} from '@shared/contract/statement'
import { JUDGES, reachesLevel } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { heldOnly, judgementOf } from '../../publish/judge-held'
import { settle } from '../../publish/settle'
import { publicationId } from '../../store/publications'
import { type FoundStatement, findStatement } from './find-statement'
import { judgeStatement } from './judge-statement'
import { statementSubject } from './statement-subject'

const input = z.strictObject({
  statementId: id,
  decision: z.enum(['restore', 'keepHidden']),
  reason: words(REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<DecideStatementInput>

type Input = z.infer<typeof input>

/** Decides on words that wait for a person: held by the machine, folded by neighbours, or contested. */
export const decideStatement = defineAction({
  name: 'statement.decide',
  access: { posts: JUDGES },
  input,
  // As hiding; where it was held, its publication with the audit, photos and statement besides.
  // And a line on the desk where its answer is owed late.
  cost: 66,
  target: ({ statementId }, context) => findStatement(statementId, context),

  async run(decided, context) {
    const { state } = context.target.statement
    if (state === 'held') return { state: await decideHeld(decided, context) }
    return { state: await judgeStatement(decided.decision, decided.reason, context) }
  },
})

/** What the machine held goes on the one way to the public: a person's word is one more of its facts. */
async function decideHeld(
  { statementId, decision, reason }: Input,
  context: ActionContext & { readonly target: FoundStatement },
): Promise<StatementState> {
  const { store, caller, target } = context
  const person = await caller.person()
  const { authorId, judge = 'branchSecretary' } = target.statement
  const own = authorId === person._id
  if (own || !reachesLevel(person.posts, judge, target.place)) throw fail('ONE_LEVEL_UP')

  const judgement = judgementOf(decision, reason, person._id, context.requestId)
  const id = publicationId('statement', statementId)
  const decided = heldOnly(judgement, (tx) =>
    auditWithin(tx, `statement.${decision}`, statementId, target.place, null, context),
  )
  const settled = await settle(context, statementSubject, id, decided)
  // Somebody else was quicker.
  if (settled?.judgement?.act !== judgement.act) throw fail('NOTHING_TO_DECIDE')
  return (await store.statements.find(statementId))?.state ?? 'held'
}
