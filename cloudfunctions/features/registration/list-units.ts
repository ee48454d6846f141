import type { UnitsInput } from '@shared/contract/registration'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { pageOf } from '../../kernel/page-of'
import { unitCursor } from './unit-cursor'

const input = z.strictObject({ cursor: unitCursor }) satisfies z.ZodType<UnitsInput>

const A_PAGE = 50

/** The units that have registered in the county, for a member to choose hers. Public names only. */
export const listUnits = defineAction({
  name: 'registration.units',
  access: 'known',
  input,
  cost: 3,

  async run({ cursor: after = '' }, { store, settings }) {
    const page = await pageOf(A_PAGE, (limit) =>
      store.unitRegistrations.ofCounty(settings.countyId, after, limit),
    )
    return {
      units: page.rows.map(({ _id, name, communityName, state }) => ({
        id: _id,
        name,
        communityName,
        state,
      })),
      next: page.next,
    }
  },
})
