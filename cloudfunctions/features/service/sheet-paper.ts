import type { SheetPaperInput } from '@shared/contract/service/paper'
import { holdsPost } from '@shared/rules/ladder'
import * as z from 'zod'

import { auditHandedOut } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { openVault } from '../../vault/vault'
import { findSheet } from './find-paper'

const input = z.strictObject({ sheetId: id }) satisfies z.ZodType<SheetPaperInput>

const LINK_SECONDS = 600

/** The issued sheet as a PDF and as the text whose digest stands on it: for the member, and for the two who issued it. */
export const sheetPaper = defineAction({
  name: 'service.sheetPaper',
  access: 'known',
  input,
  limit: 'papers',
  // Sheet, person, the vault's two and its event, the paper, its link, audit.
  cost: 12,

  target: ({ sheetId }, context) => findSheet(sheetId, context),

  async run({ sheetId }, context) {
    const { caller, ports, target } = context
    const { sheet, place } = target
    const person = await caller.person()
    const own = sheet.personId === person._id
    if (!own && !holdsPost(person.posts, ['branchSecretary', 'communitySecretary', 'countyAdmin'], place)) {
      throw fail('PAPER_NOT_FOUND')
    }
    if (!own && person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    if (sheet.sealed === null || sheet.sha256 === null) throw fail('SHEET_NOT_ISSUED')
    const reading = { reader: person._id, reason: 'assessment', place }
    const json = await openVault(context).open(sheet.personId, sheet.sealed, reading, 'assessment')
    if (json === undefined) throw fail('PAPER_NOT_FOUND')
    const { fileId } = await ports.askRegistry({ kind: 'assessmentSheet', json, sha256: sheet.sha256 })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    if (!own) await auditHandedOut('service.sheetPaper', sheetId, place, context)
    return { url, expiresInSeconds: LINK_SECONDS, json, sha256: sheet.sha256 }
  },
})
