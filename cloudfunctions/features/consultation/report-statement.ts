import { REPORT_REASONS, type ReportStatementInput } from '@shared/contract/statement'
import { deskOf } from '@shared/rules/statement/judges'
import * as z from 'zod'
import { followStatement } from '../../desk/held-rows'
import { readyDesk } from '../../desk/ready-desk'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { deskOrderOf, SHOWN, type StatementDoc } from '../../store/statements'
import { type FoundStatement, findStatement } from './find-statement'
import { followPage } from './follow-page'

const input = z.strictObject({
  statementId: id,
  reason: z.enum(REPORT_REASONS),
}) satisfies z.ZodType<ReportStatementInput>

/**
 * Reports a neighbour's words, once a person. The third report folds them in the same write, so
 * three at the same moment fold exactly once; a person looks then. What she lets stand is immune.
 */
export const reportStatement = defineAction({
  name: 'statement.report',
  access: 'verifiedResident',
  input,
  limit: 'requests',
  // Statement, page, person; two writes; where it folds the desk (4) and the page anew.
  cost: 38,

  target: ({ statementId }, context) => findStatement(statementId, context),

  async run({ reason }, context) {
    const { store, caller, now, target } = context
    const person = await caller.person()
    const report = { by: person._id, reason, at: now }
    const { _id } = target.statement
    if ((await store.statements.report(_id, report)) === 1) return { reported: true }
    const folded = foldedPatch(target, now)
    if ((await store.statements.fold(_id, report, folded)) === 1) await afterFold(context, folded)
    else await explain(await store.statements.find(_id), person._id)
    return { reported: true }
  },
})

function foldedPatch({ statement, place }: FoundStatement, now: Date) {
  const desk = deskOf(statement.judge ?? 'branchSecretary', place)
  return { desk, deskOrder: deskOrderOf(now, statement._id), pageDueAt: now }
}

async function afterFold(
  context: ActionContext & { readonly target: FoundStatement },
  folded: ReturnType<typeof foldedPatch>,
): Promise<void> {
  const { statement, page } = context.target
  await readyDesk(context.store, statement.judge ?? 'branchSecretary', page)
  await followStatement(context.store, { ...statement, ...folded }, page)
  await followPage(context, { ...statement, ...folded })
}

/** Nothing was written: she has reported it before, it is folded already, or it cannot be reported. */
async function explain(statement: StatementDoc | undefined, personId: string): Promise<void> {
  const shown: readonly string[] = SHOWN
  if (!statement || !shown.includes(statement.state)) throw fail('STATEMENT_NOT_FOUND')
  if (statement.reports?.some(({ by }) => by === personId) || statement.state === 'folded') return
  if (statement.immune) throw fail('ALREADY_LOOKED_AT')
}
