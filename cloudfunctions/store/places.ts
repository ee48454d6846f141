import type { CompoundKind, StationPlace, StationService } from '@shared/contract/community'

import type { Database, Document } from './database'

/** Where something is, from the top down. Scope is decided on these ids, never on the client's word. */
export interface Place {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId?: string
  readonly stairwellId?: string
}

export interface CommunityDoc extends Document {
  readonly countyId: string
  readonly subdistrictId: string
  readonly subdistrictName: string
  readonly name: string
  readonly compounds: number
  /** Sorts a list without a collation: zero-padded. */
  readonly order: string
}

export interface CompoundDoc extends Document {
  readonly countyId: string
  readonly subdistrictId: string
  readonly communityId: string
  readonly communityName: string
  readonly name: string
  /** As it was entered; what it is now is told by `kindNow`. */
  readonly kind: CompoundKind
  readonly order: string
  /** A 体验小区 that anyone may join. */
  readonly trial: boolean
  readonly areaSquareMetres: number
  readonly buildings: number
  readonly stairwells: number
  readonly households: number
  readonly branch: {
    readonly id: string
    readonly name: string
    readonly establishment: 'single' | 'joint'
    /** Surname and title of the secretary; null while the post is vacant. */
    readonly secretary: string | null
  }
  readonly butlersInOffice: number
  readonly committee: {
    readonly name: string
    readonly members: number
    readonly partyMembers: number
    /** As many as were elected; as many as are in office where it is missing. */
    readonly seats?: number
  } | null
  readonly property: {
    readonly name: string
    /** First day of its service, `YYYY-MM-DD`. */
    readonly since?: string
    /** The trade's Party committee, which leads it beside the community's (S1-11); null where nobody entered it. */
    readonly industrySupervisor?: string | null
  } | null
}

export interface StairwellDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly building: number
  readonly unitEntrance: number
  readonly households: number
  readonly order: string
  /** The red butler in office, or null: the post is vacant. */
  readonly butler: { readonly personId: string; readonly label: string; readonly since: string } | null
}

export interface HouseholdDoc extends Document {
  readonly compoundId: string
  readonly stairwellId: string
  readonly dwellingId: string
  readonly order: string
}

/** 专有部分: what an owners' decision counts (Civil Code 278). */
export interface DwellingDoc extends Document {
  readonly compoundId: string
  readonly stairwellId: string
  /** Exclusive area in 1/100 m², an integer. */
  readonly areaCenti: number
  /** One key an owner: several dwellings of one buyer count as one owner. */
  readonly ownerKey: string
  readonly order: string
}

export interface StationDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly name: string
  readonly place: StationPlace
  readonly services: readonly StationService[]
  readonly address: string
  readonly openHours: string
  readonly order: string
}

export interface OfficeDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly name: string
  readonly hostType: 'redStation' | 'partyCenter'
  readonly hostId: string
  readonly hostName: string
  readonly compoundIds: readonly string[]
}

export interface ShopDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly name: string
  readonly offer: string
  readonly hours: string
  /** Missing where it was imported without one. */
  readonly address?: string
  readonly compoundIds: readonly string[]
  readonly order: string
  /** When what stands here was entered; missing where it was imported. */
  readonly changedAt?: Date
  /** Takes part no more: counted and shown nowhere. */
  readonly endedAt?: Date
}

export interface WorkerDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly trade: 'courier' | 'rider' | 'driver' | 'other'
  readonly order: string
}

export function placesIn(db: Database) {
  const { gt } = db.command
  return {
    community: (id: string) => db.get<CommunityDoc>('communities', id),
    compound: (id: string) => db.get<CompoundDoc>('compounds', id),
    station: (id: string) => db.get<StationDoc>('stations', id),
    stairwell: (id: string) => db.get<StairwellDoc>('stairwells', id),
    stairwellsByIds: (ids: readonly string[]) =>
      db.find<StairwellDoc>('stairwells', { _id: db.command.in([...ids]) }, { limit: 100 }),
    stairwellsAfter: (compoundId: string, order: string, limit: number) =>
      db.find<StairwellDoc>(
        'stairwells',
        { compoundId, order: gt(order) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    office: (id: string) => db.get<OfficeDoc>('offices', id),

    officesOfHost: (hostId: string) => db.find<OfficeDoc>('offices', { hostId }, { limit: 5 }),
    officesOfCompound: (compoundId: string) =>
      db.find<OfficeDoc>('offices', { compoundIds: compoundId }, { limit: 5 }),
    officesOfCommunity: (communityId: string) =>
      db.find<OfficeDoc>('offices', { communityId }, { limit: 20 }),
    shopsOfCompound: (compoundId: string) =>
      db.find<ShopDoc>('shops', { compoundIds: compoundId }, { limit: 20, orderBy: [['order', 'asc']] }),
    compoundsByIds: (ids: readonly string[]) =>
      db.find<CompoundDoc>('compounds', { _id: db.command.in([...ids]) }, { limit: 20 }),

    /** Names alone; a page of shops is near no more than so many. */
    namesOfCompounds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<Pick<CompoundDoc, '_id' | 'name'>>(
            'compounds',
            { _id: db.command.in([...ids]) },
            { limit: 400, fields: ['name'] },
          ),

    trialCompound: async (countyId: string) =>
      (await db.find<CompoundDoc>('compounds', { countyId, trial: true }, { limit: 1 }))[0],

    communitiesAfter: (countyId: string, order: string, limit: number) =>
      db.find<CommunityDoc>(
        'communities',
        { countyId, order: gt(order) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    compoundsAfter: (communityId: string, order: string, limit: number) =>
      db.find<CompoundDoc>(
        'compounds',
        { communityId, order: gt(order) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    /** More than a community has; the platform's own ceiling. */
    stationsOfCommunity: (communityId: string) =>
      db.find<StationDoc>('stations', { communityId }, { limit: 1000, orderBy: [['order', 'asc']] }),
    shopsOfCommunity: async (communityId: string) =>
      (await db.find<ShopDoc>('shops', { communityId }, { limit: 1000, orderBy: [['order', 'asc']] })).filter(
        ({ endedAt }) => !endedAt,
      ),
    stationsHere: (communityId: string, limit: number) =>
      db.find<StationDoc>('stations', { communityId }, { limit, orderBy: [['order', 'asc']] }),
    shop: (id: string) => db.get<ShopDoc>('shops', id),
    shopsAfter: (communityId: string, order: string, limit: number) =>
      db.find<ShopDoc>('shops', { communityId, order: gt(order) }, { limit, orderBy: [['order', 'asc']] }),
    stationsAfter: (countyId: string, order: string, limit: number) =>
      db.find<StationDoc>('stations', { countyId, order: gt(order) }, { limit, orderBy: [['order', 'asc']] }),
  }
}
