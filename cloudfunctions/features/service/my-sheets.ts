import type { MySheetsInput } from '@shared/contract/service/sheet'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { openVault } from '../../vault/vault'
import { sheetView } from './sheet-view'

const input = z.strictObject({}) satisfies z.ZodType<MySheetsInput>

const SHOWN = 10

/** What was written about her for her unit, all of it: she reads it before anybody else does. */
export const mySheets = defineAction({
  name: 'service.mySheets',
  access: 'known',
  input,
  cost: 4,

  async run(_, context) {
    const { store, caller } = context
    const { _id: personId } = await caller.person()
    const sheets = await store.servicePapers.sheetsOf(personId, SHOWN)
    const vault = openVault(context)
    const own = { reader: personId, reason: 'ownSheet' }
    return {
      sheets: await Promise.all(
        sheets.map(async (sheet) =>
          sheetView(
            sheet,
            sheet.objection === null ? null : ((await vault.open(personId, sheet.objection, own)) ?? null),
          ),
        ),
      ),
    }
  },
})
