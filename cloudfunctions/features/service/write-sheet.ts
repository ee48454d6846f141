import {
  SHEET_LEVELS,
  SHEET_OBJECTION_DAYS,
  SHEET_REASON_MOST_CHARACTERS,
} from '@shared/contract/service/sheet'
import type { WriteSheetInput } from '@shared/contract/service/sheet-desk'
import { speaksOfService } from '@shared/rules/service/about-service'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { findMember } from '../../registrations/find-member'
import { sheetFacts } from '../../registrations/sheet-facts'
import { setDeadline } from '../../store/deadlines'
import { type SheetDoc, sheetId } from '../../store/service-papers'
import { tellMember } from './move-sheet'
import { year } from './report-inputs'

const DAY = 24 * 3_600_000

const input = z.strictObject({
  registrationId: id,
  year,
  level: z.enum(SHEET_LEVELS),
  reason: words(SHEET_REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<WriteSheetInput>

/**
 * The first of two persons writes a level and why, beside facts that nobody types. The member reads it at
 * once and may object for seven days; nobody assesses herself.
 */
export const writeSheet = defineAction({
  name: 'service.writeSheet',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 20,

  target: ({ registrationId }, context) => findMember(registrationId, context),

  async run({ registrationId, year: wanted, level, reason }, context) {
    const { store, caller, now, requestId, target } = context
    const { registration } = target
    const person = await caller.person()
    if (registration.personId === person._id) throw fail('OWN_REQUEST')
    if (registration.activeAt === null) throw fail('MEMBER_ONLY')
    if (!speaksOfService(reason)) throw fail('REASON_NOT_OF_SERVICE')
    const act = intentId('sh', person._id, requestId)
    const facts = await sheetFacts(registration, wanted, store)
    const { countyId, communityId, compoundId } = registration
    const _id = sheetId(registrationId, wanted)
    const objectUntil = new Date(now.getTime() + SHEET_OBJECTION_DAYS * DAY)
    const fresh: SheetDoc = {
      _id,
      registrationId,
      personId: registration.personId,
      countyId,
      communityId,
      compoundId,
      year: wanted,
      state: 'shown',
      facts,
      level,
      reason,
      objection: null,
      answer: null,
      writtenById: person._id,
      writtenBy: person.label ?? '',
      writtenAt: now,
      objectUntil,
      issuedBy: null,
      issuedAt: null,
      sha256: null,
      sealed: null,
      desk: null,
      order: `${now.toISOString()}_${_id}`,
      lastAct: act,
    }
    const { state } = await store.transaction(async (tx) => {
      const found = await tx.get<SheetDoc>('assessment_sheets', _id)
      if (found?.lastAct === act) return found
      if (found) throw fail('SHEET_EXISTS')
      await tx.put('assessment_sheets', fresh)
      const place = { countyId, communityId, compoundId }
      await setDeadline(tx, { rule: 'sheetObjection', subject: _id, place, dueAt: objectUntil })
      await tellMember(tx, fresh, 'sheetShown', act, now)
      await auditWithin(tx, 'service.writeSheet', _id, target.place, level, context)
      return fresh
    })
    return { state }
  },
})
