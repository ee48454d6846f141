import type { CareConsent } from '@shared/contract/butler/care'
import type { CheckItem, CheckScore } from '@shared/contract/butler/check'

import type { Database, Document } from './database'

/** A fact for later rating. The `_id` is `{stairwell}_{item}_{day}`: one a day, said again it is replaced. */
export interface PropertyCheckDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly stairwellId: string
  readonly building: number
  readonly unitEntrance: number
  readonly item: CheckItem
  readonly score: CheckScore
  readonly note: string
  readonly byId: string
  readonly by: string | null
  readonly at: Date
  /** The newest first. */
  readonly order: string
}

/** Sealed with a key of its own, so that taking the key away takes the note away in every copy. */
export interface CareNoteDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly stairwellId: string
  readonly neighbour: string
  readonly text: string
  readonly consent: CareConsent
  readonly byId: string
  readonly by: string | null
  readonly at: Date
}

/** More notes than this on one stairwell are a register, which this is not. */
export const MOST_CARE_NOTES = 30

export function butlerNotesIn(db: Database) {
  return {
    checksOf: (compoundId: string, after: string, limit: number) =>
      db.find<PropertyCheckDoc>(
        'property_checks',
        { compoundId, order: db.command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    checksBefore: (before: Date, limit: number) =>
      db.find<Pick<PropertyCheckDoc, '_id'>>(
        'property_checks',
        { at: db.command.lt(before) },
        { limit, fields: ['_id'], orderBy: [['at', 'asc']] },
      ),
    removeChecks: (ids: readonly string[]) =>
      db.removeWhere('property_checks', { _id: db.command.in([...ids]) }),
    care: (id: string) => db.get<CareNoteDoc>('care_notes', id),
    careOf: (stairwellId: string) =>
      db.find<CareNoteDoc>(
        'care_notes',
        { stairwellId },
        { limit: MOST_CARE_NOTES, orderBy: [['at', 'desc']] },
      ),
  }
}
