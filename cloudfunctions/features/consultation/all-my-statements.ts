import type { AllMyStatementsInput } from '@shared/contract/statement'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import type { StatementDoc } from '../../store/statements'
import { myStatement, photosOf } from './my-statement'

const input = z.strictObject({ cursor }) satisfies z.ZodType<AllMyStatementsInput>

const STATEMENTS_A_PAGE = 10
/** More than one person can say in one millisecond. */
const TIES = 3

/** 我说过的话: everything the caller ever said, the newest first, whichever phone she said it on. */
export const allMyStatements = defineAction({
  name: 'statement.mineEverywhere',
  access: 'known',
  input,
  // Person, statements, their consultations, photos (two reads at most).
  cost: 5,

  async run({ cursor: after }, { caller, store }) {
    const { _id } = await caller.person()
    const before = after === undefined ? null : readCursor(after)
    const found = await store.statements.everywhereOf(_id, before?.at ?? null, STATEMENTS_A_PAGE + 1 + TIES)
    const rows = found.filter((row) => before === null || isBehind(row, before))
    const page = rows.slice(0, STATEMENTS_A_PAGE)
    const [photos, consultations] = await Promise.all([
      photosOf(page, store),
      store.consultations.byIds([...new Set(page.map(({ consultationId }) => consultationId))]),
    ])
    const titleOf = new Map(consultations.map((one) => [one._id, one.title]))
    const last = page.at(-1)
    return {
      statements: page.map((row) => ({
        ...myStatement(row, photos),
        consultationId: row.consultationId,
        title: titleOf.get(row.consultationId) ?? '',
      })),
      next: rows.length > STATEMENTS_A_PAGE && last ? cursorAt(last) : null,
    }
  },
})

interface Place {
  readonly at: Date
  readonly id: string
}

const cursorAt = ({ createdAt, _id }: StatementDoc) => `${createdAt.toISOString()}_${_id}`

/** What is no cursor of ours begins at the beginning. */
function readCursor(text: string): Place | null {
  const [, at = '', id = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_(.+)$/.exec(text) ?? []
  return Number.isNaN(Date.parse(at)) ? null : { at: new Date(at), id }
}

const isBehind = ({ createdAt, _id }: StatementDoc, { at, id }: Place) =>
  createdAt < at || (createdAt.getTime() === at.getTime() && _id < id)
