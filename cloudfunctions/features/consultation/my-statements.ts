import { type MyStatementsInput, STATEMENTS_A_DAY } from '@shared/contract/statement'
import { dayInChina } from '@shared/rules/statement/day'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findPage } from './find-page'
import { myStatement, photosOf } from './my-statement'
import { speakerOf } from './speaker'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<MyStatementsInput>

/** A week of speaking three times a day. */
const MOST = 21

/** What the caller said here, the newest first, with what only she sees: still checked, held, hidden and why. */
export const myStatements = defineAction({
  name: 'statement.mine',
  access: 'known',
  input,
  // Page, person, statements, slots, photos (two reads at most).
  cost: 6,

  target: ({ consultationId }, context) => findPage(consultationId, context),

  async run({ consultationId }, { caller, store, now }) {
    const { _id } = await caller.person()
    const [statements, used] = await Promise.all([
      store.statements.ofAuthor(_id, consultationId, MOST),
      store.speechSlots.used(speakerOf(consultationId, _id), dayInChina(now), STATEMENTS_A_DAY),
    ])
    const photos = await photosOf(statements, store)
    return {
      statements: statements.map((statement) => myStatement(statement, photos)),
      leftToday: Math.max(0, STATEMENTS_A_DAY - used),
    }
  },
})
