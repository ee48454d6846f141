import type { SheetDeskInput } from '@shared/contract/service/sheet-desk'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { openVault } from '../../vault/vault'
import { sheetView } from './sheet-view'

const input = z.strictObject({ cursor }) satisfies z.ZodType<SheetDeskInput>

const A_PAGE = 10

/** Sheets that wait for the caller's posts: an objection for an answer, a settled one for the second person. */
export const sheetDesk = defineAction({
  name: 'service.sheetDesk',
  access: 'known',
  input,
  // Person, at most three steps of vacancies, the page, three for the vault, two events a row.
  cost: 30,

  async run({ cursor: after = '' }, context) {
    const { store } = context
    const { person, desks } = await atDesk(context)
    const page = await pageOf(A_PAGE, (limit) => store.servicePapers.sheetsOnDesks(desks, after, limit))
    const rows = page.rows.filter(({ personId }) => personId !== person._id)
    const vault = openVault(context)
    const reading = { reader: person._id, reason: 'assessment' }
    const names = await vault.getMany(
      rows.map(({ personId, countyId, communityId, compoundId }) => ({
        personId,
        field: 'name' as const,
        place: { countyId, communityId, compoundId },
      })),
      reading,
    )
    const objections = await Promise.all(
      rows.map(({ personId, objection }) =>
        objection === null ? null : vault.open(personId, objection, reading, 'objection'),
      ),
    )
    return {
      sheets: rows.map((sheet, at) => ({
        ...sheetView(sheet, objections[at] ?? null),
        name: names[at] ?? '',
      })),
      next: page.next,
    }
  },
})
