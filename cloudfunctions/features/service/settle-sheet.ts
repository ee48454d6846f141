import { SHEET_LEVELS, SHEET_REASON_MOST_CHARACTERS } from '@shared/contract/service/sheet'
import type { SettleSheetInput } from '@shared/contract/service/sheet-desk'
import { speaksOfService } from '@shared/rules/service/about-service'
import { deskOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { findSheet } from './find-paper'
import { moveSheet, tellMember } from './move-sheet'

const input = z.strictObject({
  sheetId: id,
  level: z.enum(SHEET_LEVELS),
  answer: words(SHEET_REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<SettleSheetInput>

/** An objection gets an answer, and the level that stands after it; then the second person looks. */
export const settleSheet = defineAction({
  name: 'service.settleSheet',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 16,

  target: ({ sheetId }, context) => findSheet(sheetId, context),

  async run({ sheetId, level, answer }, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    if (target.sheet.personId === person._id) throw fail('OWN_REQUEST')
    if (!speaksOfService(answer)) throw fail('REASON_NOT_OF_SERVICE')
    const act = intentId('ss', person._id, requestId)
    const { state } = await store.transaction(async (tx) => {
      const next = await moveSheet(tx, sheetId, 'answer', 'secretary', act, (found) => ({
        level,
        answer,
        desk: deskOf('communitySecretary', found),
      }))
      await tellMember(tx, next, 'sheetShown', act, now)
      await auditWithin(tx, 'service.settleSheet', sheetId, target.place, level, context)
      return next
    })
    return { state }
  },
})
