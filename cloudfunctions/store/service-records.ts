import type { ServiceConfirmer, ServiceKind } from '@shared/contract/service/kinds'

import type { Database, Document } from './database'
import { letteredDigest } from './lettered-digest'

export interface ServiceSource {
  readonly kind: 'wish' | 'activity'
  readonly id: string
}

/** One confirmed service of a member (服务纪实). Never changed; the `_id` is told by source and person. */
export interface ServiceRecordDoc extends Document {
  readonly personId: string
  readonly registrationId: string
  /** The unit at that time, as a yearly report of the unit counts it. */
  readonly unitId: string | null
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly kind: ServiceKind
  /** Public words: an activity's title, a wish's public one. Never a name or a door. */
  readonly title: string
  /** By the wall clock of the county: 2026-11-22. */
  readonly day: string
  readonly year: number
  /** As counted, and as stated where the day had no more room. */
  readonly minutes: number | null
  readonly statedMinutes: number | null
  readonly source: ServiceSource
  readonly confirmedBy: ServiceConfirmer
  readonly confirmedAt: Date
  /** Newest day first, unique. */
  readonly order: string
}

/** A claim that a member let pass: a fact for the assessment sheet, with its id. */
export interface ServiceLapseDoc extends Document {
  readonly personId: string
  readonly year: number
  readonly day: string
  readonly source: ServiceSource
}

export interface ServiceDayDoc extends Document {
  readonly day: string
  readonly minutes: number
}

export const serviceRecordId = ({ kind, id }: ServiceSource, personId: string): string =>
  `sr${letteredDigest(kind, id, personId)}`
export const serviceLapseId = ({ kind, id }: ServiceSource, personId: string): string =>
  `sl${letteredDigest(kind, id, personId)}`
export const serviceDayId = (personId: string, day: string): string => `sd${letteredDigest(personId, day)}`

/** A year of one member: more than this is no year of a person. */
const MOST_RECORDS_A_YEAR = 1000

export function serviceRecordsIn(db: Database) {
  return {
    ofYear: (personId: string, year: number, limit = MOST_RECORDS_A_YEAR) =>
      db.find<ServiceRecordDoc>(
        'service_records',
        { personId, year },
        { limit, orderBy: [['order', 'asc']] },
      ),
    ofUnitYear: (unitId: string, year: number) =>
      db.find<ServiceRecordDoc>(
        'service_records',
        { unitId, year },
        { limit: MOST_RECORDS_A_YEAR, orderBy: [['order', 'asc']] },
      ),
    lapsesOfYear: (personId: string, year: number) =>
      db.find<ServiceLapseDoc>(
        'service_lapses',
        { personId, year },
        { limit: 100, orderBy: [['day', 'asc']] },
      ),
  }
}
