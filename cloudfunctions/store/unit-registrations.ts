import type { UnitState } from '@shared/contract/registration'

import type { Database, Document } from './database'
import { letteredDigest } from './lettered-digest'

/** An employer unit that registered at its community (单位报到). Its contact is sealed in the vault under this `_id`. */
export interface UnitRegistrationDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly communityName: string
  readonly name: string
  readonly commitments: readonly string[]
  /** Last day of the term. */
  readonly termEnds: string
  readonly state: UnitState
  readonly listed: number
  readonly registeredAt: Date
  readonly endedAt: Date | null
  /** By name, unique. */
  readonly order: string
}

/** A list on its way: digests only, nothing that names anybody. */
export interface UnitListDoc extends Document {
  readonly personId: string
  readonly unitId: string
  readonly format: 'xlsx' | 'csv'
  readonly fileId: string
  readonly state: 'begun' | 'prepared' | 'confirmed'
  readonly faulty: number
  readonly keys: readonly string[]
  readonly expiresAt: Date
}

/** Somebody whom a unit calls its member: the `_id` is a keyed digest of unit, name and phone. */
export interface UnitListEntryDoc extends Document {
  readonly unitId: string
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '')

/** The same unit in the same community is one document, however often its slip is handed in. */
export const unitRegistrationId = (communityId: string, name: string): string =>
  `un${letteredDigest(communityId, plain(name))}`

export function unitRegistrationsIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<UnitRegistrationDoc>('unit_registrations', id),
    put: (unit: UnitRegistrationDoc) => db.put('unit_registrations', unit),
    end: (id: string, endedAt: Date) =>
      db.updateOneWhere('unit_registrations', { _id: id, state: 'active' }, { state: 'ended', endedAt }),
    setListed: (id: string, listed: number) => db.update('unit_registrations', id, { listed }),
    ofCounty: (countyId: string, after: string, limit: number) =>
      db.find<UnitRegistrationDoc>(
        'unit_registrations',
        { countyId, state: 'active', order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    ofCommunity: (communityId: string, after: string, limit: number) =>
      db.find<UnitRegistrationDoc>(
        'unit_registrations',
        { communityId, order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),

    list: (id: string) => db.get<UnitListDoc>('unit_lists', id),
    beginList: (list: UnitListDoc) => db.create('unit_lists', list),
    changeList: (id: string, patch: Partial<Omit<UnitListDoc, '_id'>>) => db.update('unit_lists', id, patch),
    removeExpiredLists: (before: Date) => db.removeWhere('unit_lists', { expiresAt: command.lt(before) }),

    entry: (key: string) => db.get<UnitListEntryDoc>('unit_list_entries', key),
    entries: (keys: readonly string[]) =>
      db.find<UnitListEntryDoc>('unit_list_entries', { _id: command.in([...keys]) }, { limit: 1000 }),
    countEntries: (unitId: string) => db.count('unit_list_entries', { unitId }),
  }
}
