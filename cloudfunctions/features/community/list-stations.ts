import type { ListStationsInput } from '@shared/contract/community'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { stationBrief } from '../../views/briefs'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ListStationsInput>

/** The county's red stations, a page at a time. */
export const listStations = defineAction({
  name: 'community.stations',
  access: 'visitor',
  input,
  cost: 2,

  async run({ cursor: after = '' }, { store, settings }) {
    const { rows, next } = await pageOf(20, (limit) =>
      store.places.stationsAfter(settings.countyId, after, limit),
    )
    return { stations: rows.map(stationBrief), next }
  },
})
