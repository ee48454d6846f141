import type { MyAppealsInput } from '@shared/contract/appeal'
import * as z from 'zod'

import { appealCard, authorMoves } from '../../appeals/appeal-card'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'

const input = z.strictObject({ cursor }) satisfies z.ZodType<MyAppealsInput>

const CARDS = 10

/** What the caller has asked for, the newest first, wherever she lives. */
export const myAppeals = defineAction({
  name: 'appeal.mine',
  access: 'known',
  input,
  cost: 2,

  async run({ cursor: after = '' }, { store, caller, now }) {
    const { _id } = await caller.person()
    const { rows, next } = await pageOf(CARDS, (limit) => store.appeals.ofAuthor(_id, after, limit))
    return { appeals: rows.map((row) => ({ ...appealCard(row), moves: authorMoves(row, now) })), next }
  },
})
