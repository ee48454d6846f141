import type { SheetDeskInput } from '@shared/contract/service/sheet-desk'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { namedDesk } from '../../registrations/named-desk'
import { sheetView } from './sheet-view'

const input = z.strictObject({ cursor }) satisfies z.ZodType<SheetDeskInput>

/** Sheets that wait for the caller's posts: an objection for an answer, a settled one for the second person. */
export const sheetDesk = defineAction({
  name: 'service.sheetDesk',
  access: 'known',
  input,
  // Person, at most three steps of vacancies, the page, three for the vault, two events a row.
  cost: 30,

  async run({ cursor: after = '' }, context) {
    const { rows, nameOf, open, next } = await namedDesk(context, {
      reason: 'assessment',
      read: (desks, limit) => context.store.servicePapers.sheetsOnDesks(desks, after, limit),
      personOf: ({ personId }) => personId,
    })
    const sheets = rows.map(async (sheet) => {
      const { objection } = sheet
      const said = objection === null ? null : await open(sheet, objection, 'objection')
      return { ...sheetView(sheet, said ?? null), name: nameOf(sheet) }
    })
    return { sheets: await Promise.all(sheets), next }
  },
})
