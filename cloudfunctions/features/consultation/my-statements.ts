import { type MyStatement, type MyStatementsInput, STATEMENTS_A_DAY } from '@shared/contract/statement'
import { dayInChina } from '@shared/rules/statement/day'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { photoState } from '../../publish/photo-state'
import type { PhotoDoc } from '../../store/photos'
import type { StatementDoc } from '../../store/statements'
import { findPage } from './find-page'
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
    const photos = await store.photos.byIds(statements.flatMap(({ photoIds = [] }) => photoIds))
    const byId = new Map(photos.map((photo) => [photo._id, photo]))
    return {
      statements: statements.map((statement) => myStatement(statement, byId)),
      leftToday: Math.max(0, STATEMENTS_A_DAY - used),
    }
  },
})

const myStatement = (statement: StatementDoc, photos: ReadonlyMap<string, PhotoDoc>): MyStatement => ({
  id: statement._id,
  text: statement.text,
  author: statement.author,
  state: statement.state,
  why: statement.why ?? null,
  reason: statement.reason ?? null,
  mayContest: statement.state === 'hidden' && statement.mayContest === true,
  photos: (statement.photoIds ?? []).map((id) => ({ id, state: photoState(photos.get(id)?.verdict) })),
  createdAt: statement.createdAt.toISOString(),
})
