import { type HideStatementInput, REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id, words } from '../../kernel/input'
import { findStatement } from './find-statement'
import { judgeStatement } from './judge-statement'

const input = z.strictObject({
  statementId: id,
  reason: words(REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<HideStatementInput>

/** Takes words down, with a reason that their author reads and may contest. */
export const hideStatement = defineAction({
  name: 'statement.hide',
  access: { posts: JUDGES },
  input,
  // Statement, page, person, a transaction of five that may run again, and the page anew.
  cost: 62,
  target: ({ statementId }, context) => findStatement(statementId, context),
  run: async ({ reason }, context) => ({ state: await judgeStatement('hide', reason, context) }),
})
