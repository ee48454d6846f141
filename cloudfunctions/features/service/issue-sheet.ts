import type { IssueSheetInput } from '@shared/contract/service/sheet-desk'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { sheetText } from '../../registrations/sheet-text'
import { openVault } from '../../vault/vault'
import { findSheet } from './find-paper'
import { moveSheet, tellMember } from './move-sheet'

const input = z.strictObject({ sheetId: id }) satisfies z.ZodType<IssueSheetInput>

/**
 * The second person issues the sheet: another one than who wrote it. What is issued is one text with its
 * digest, sealed with the member's own key; nothing of it changes afterwards.
 */
export const issueSheet = defineAction({
  name: 'service.issueSheet',
  access: { posts: ['communitySecretary', 'countyAdmin'] },
  input,
  cost: 20,

  target: ({ sheetId }, context) => findSheet(sheetId, context),

  async run({ sheetId }, context) {
    const { store, caller, now, requestId, target } = context
    const { sheet, place } = target
    const person = await caller.person()
    if (sheet.personId === person._id) throw fail('OWN_REQUEST')
    if (sheet.writtenById === person._id) throw fail('SECOND_PERSON_NEEDED')
    const act = intentId('si', person._id, requestId)
    const by = person.label ?? ''
    const vault = openVault(context)
    const reading = { reader: person._id, reason: 'assessment', place }
    const name = (await vault.get(sheet.personId, 'name', reading)) ?? ''
    const { json, sha256 } = sheetText(sheet, name, { by, at: now })
    const sealed = await vault.seal(sheet.personId, json)
    const { state } = await store.transaction(async (tx) => {
      const next = await moveSheet(tx, sheetId, 'issue', 'community', act, () => ({
        issuedBy: by,
        issuedAt: now,
        sha256,
        sealed,
        desk: null,
      }))
      await tellMember(tx, next, 'sheetIssued', act, now)
      await auditWithin(tx, 'service.issueSheet', sheetId, place, sheet.level, context)
      return next
    })
    return { state }
  },
})
