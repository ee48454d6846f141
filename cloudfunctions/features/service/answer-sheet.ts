import { type AnswerSheetInput, SHEET_REASON_MOST_CHARACTERS } from '@shared/contract/service/sheet'
import { deskOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { openVault } from '../../vault/vault'
import { findSheet } from './find-paper'
import { moveSheet } from './move-sheet'

const input = z.strictObject({
  sheetId: id,
  objection: words(SHEET_REASON_MOST_CHARACTERS).nullable(),
}) satisfies z.ZodType<AnswerSheetInput>

/** The member has read her sheet: she objects in her own words, or has nothing to add. */
export const answerSheet = defineAction({
  name: 'service.answerSheet',
  access: 'known',
  input,
  cost: 16,

  target: ({ sheetId }, context) => findSheet(sheetId, context),

  async run({ sheetId, objection }, context) {
    const { store, caller, now, requestId, target } = context
    const { _id: personId } = await caller.person()
    // Somebody else's sheet is not even there for her.
    if (target.sheet.personId !== personId) throw fail('PAPER_NOT_FOUND')
    const act = intentId('sa', personId, requestId)
    if (target.sheet.objectUntil <= now && target.sheet.lastAct !== act) throw fail('OBJECTION_LATE')
    const sealed = objection === null ? null : await openVault(context).seal(personId, objection)
    const verb = objection === null ? 'agree' : 'object'
    const { state } = await store.transaction((tx) =>
      moveSheet(tx, sheetId, verb, 'member', act, (found) => ({
        objection: sealed,
        desk: deskOf(sealed === null ? 'communitySecretary' : 'branchSecretary', found),
      })),
    )
    return { state }
  },
})
