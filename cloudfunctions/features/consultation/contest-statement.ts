import { type ContestStatementInput, REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { redact } from '@shared/rules/redact/redact'
import { secondLook } from '@shared/rules/statement/decide-judgement'
import { deskOf } from '@shared/rules/statement/judges'
import { statesFor } from '@shared/rules/statement/life'
import * as z from 'zod'
import { followStatement } from '../../desk/held-rows'
import { readyDesk } from '../../desk/ready-desk'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { deskOrderOf } from '../../store/statements'
import { findStatement } from './find-statement'

const input = z.strictObject({
  statementId: id,
  words: words(REASON_MOST_CHARACTERS).optional(),
}) satisfies z.ZodType<ContestStatementInput>

/** The author asks, once, that what was hidden be looked at one level up. Asking again changes nothing. */
export const contestStatement = defineAction({
  name: 'statement.contest',
  access: 'known',
  input,
  limit: 'words',
  cost: 8,
  target: ({ statementId }, context) => findStatement(statementId, context),

  async run({ words: said }, { store, caller, now, target: { statement, page, place } }) {
    const person = await caller.person()
    // To anybody else it is not there: what is hidden stays hidden.
    if (statement.authorId !== person._id) throw fail('STATEMENT_NOT_FOUND')
    if (statement.state === 'contested') {
      await followStatement(store, statement, page)
      return { state: 'contested' }
    }
    if (!statement.mayContest) throw fail('NOTHING_TO_DECIDE')
    const judge = secondLook(statement.hiddenAtLevel ?? 'branchSecretary')
    const contested = {
      state: 'contested',
      mayContest: false,
      judge,
      contestWords: said === undefined ? null : redact(said).text,
      desk: deskOf(judge, place),
      deskOrder: deskOrderOf(now, statement._id),
    } as const
    const moved = await store.statements.moveFrom(statement._id, statesFor('contest'), contested)
    if (moved === 0) throw fail('NOTHING_TO_DECIDE')
    await readyDesk(store, judge, page)
    await followStatement(store, { ...statement, ...contested }, page)
    return { state: 'contested' }
  },
})
