import type { SheetDraftInput } from '@shared/contract/service/sheet-desk'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findMember } from '../../registrations/find-member'
import { sheetFacts } from '../../registrations/sheet-facts'
import { sheetId } from '../../store/service-papers'
import { openVault } from '../../vault/vault'
import { year } from './report-inputs'
import { sheetView } from './sheet-view'

const input = z.strictObject({ registrationId: id, year }) satisfies z.ZodType<SheetDraftInput>

/** The facts of a member's year for whoever assesses her, and the sheet where there is one. The name is recorded. */
export const sheetDraft = defineAction({
  name: 'service.sheetDraft',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  // Registration, person, sheet, three of facts, the vault's three, and two events.
  cost: 12,

  target: ({ registrationId }, context) => findMember(registrationId, context),

  async run({ registrationId, year: wanted }, context) {
    const { store, caller, target } = context
    const { _id: reader } = await caller.person()
    const { personId } = target.registration
    const vault = openVault(context)
    const reading = { reader, reason: 'assessment', place: target.place }
    const sheet = await store.servicePapers.sheet(sheetId(registrationId, wanted))
    const name = await vault.get(personId, 'name', reading)
    const objection = sheet?.objection
      ? ((await vault.open(personId, sheet.objection, reading, 'objection')) ?? null)
      : null
    return {
      name: name ?? '',
      facts: sheet?.facts ?? (await sheetFacts(target.registration, wanted, store)),
      sheet: sheet ? sheetView(sheet, objection) : null,
    }
  },
})
