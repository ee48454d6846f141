import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { StatementDoc } from '../../store/statements'
import { type FoundPage, findPage } from './find-page'

export interface FoundStatement extends FoundPage {
  readonly statement: StatementDoc
}

/** A statement and the page of its consultation, whose place decides who may. */
export async function findStatement(statementId: string, context: ActionContext): Promise<FoundStatement> {
  const statement = await context.store.statements.find(statementId)
  if (!statement) throw fail('STATEMENT_NOT_FOUND')
  return { ...(await findPage(statement.consultationId, context)), statement }
}
