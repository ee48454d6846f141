import type { StationProfileInput } from '@shared/contract/community'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { compoundBrief, consultationCard, stationBrief } from '../../views/briefs'
import { findStation } from './find-station'

const input = z.strictObject({ stationId: id }) satisfies z.ZodType<StationProfileInput>

/** A red station: what it offers, its office, and what is being consulted there now. */
export const stationProfile = defineAction({
  name: 'community.station',
  access: 'visitor',
  input,
  cost: 5,

  async target({ stationId }, { store }) {
    const [found, offices] = await Promise.all([
      findStation(store, stationId),
      store.places.officesOfHost(stationId),
    ])
    return { ...found, offices }
  },

  async run(_, { store, target: { station, offices } }) {
    const compoundIds = offices.flatMap((office) => office.compoundIds).slice(0, 20)
    const [compounds, open] =
      compoundIds.length === 0
        ? [[], []]
        : await Promise.all([
            store.places.compoundsByIds(compoundIds),
            store.consultations.openIn(compoundIds, 5),
          ])
    const office = offices[0]
    return {
      station: { ...stationBrief(station), place: station.place, services: station.services },
      office: office ? { id: office._id, name: office.name } : null,
      compounds: compounds.map(compoundBrief),
      open: open.map(consultationCard),
    }
  },
})
