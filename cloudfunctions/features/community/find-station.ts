import { fail } from '../../kernel/fail'
import type { StationDoc } from '../../store/places'
import type { Store } from '../../store/store'

export interface FoundStation {
  readonly place: { readonly countyId: string; readonly communityId: string }
  readonly station: StationDoc
}

export async function findStation(store: Store, stationId: string): Promise<FoundStation> {
  const station = await store.places.station(stationId)
  if (!station) throw fail('STATION_NOT_FOUND')
  const { countyId, communityId } = station
  return { place: { countyId, communityId }, station }
}
