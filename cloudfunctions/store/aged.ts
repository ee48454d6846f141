import { dayNameOf } from '@shared/rules/calendar/working-days'
import type { KEPT } from '@shared/rules/retention/kept'

import type { CollectionName } from './collections'
import type { Database } from './database'

/**
 * What goes whole when it has been kept for so long, each by an index on the moment it is counted from. What
 * needs more than that (words of a matter, files, keys) has a sweep of its own in `retention`.
 */
export const AGED = [
  ['notices', 'at', 'notice'],
  ['post_invitations', 'expiresAt', 'notice'],
  ['reception_slots', 'startsAt', 'notice'],
  ['reception_bookings', 'startsAt', 'notice'],
  // A day's times to speak, and a matter's proposals: no step of it lasts a year.
  ['speech_slots', 'takenAt', 'notice'],
  // Who was in an office when: as long as what was settled under her.
  ['post_history', 'at', 'publicText'],
  ['committee_history', 'at', 'publicText'],
  ['service_records', 'confirmedAt', 'serviceRecord'],
  ['service_days', 'day', 'serviceRecord'],
  ['service_lapses', 'day', 'serviceRecord'],
  ['member_registration_history', 'endedAt', 'serviceRecord'],
  ['service_signups', 'joinedAt', 'serviceRecord'],
  ['service_reports', 'submittedAt', 'serviceRecord'],
  ['assessment_sheets', 'writtenAt', 'serviceRecord'],
  // Refused or ended: counted from then.
  ['worker_registrations', 'removeAt', null],
  // Refused or withdrawn before anybody could read it.
  ['micro_wishes', 'removeAt', null],
  // Counted from when she left: the moment itself stands there.
  ['consents', 'removeAt', null],
] as const satisfies readonly (readonly [CollectionName, string, keyof typeof KEPT | null])[]

export function agedIn(db: Database) {
  return {
    /** At most so many that are older; returns how many went. */
    async remove(collection: CollectionName, field: string, before: Date, limit: number): Promise<number> {
      // A day stands as its name, which sorts as it does.
      const end = field === 'day' ? dayNameOf(before) : before
      const old = await db.find(
        collection,
        { [field]: db.command.lte(end) },
        { limit, fields: ['_id'], orderBy: [[field, 'asc']] },
      )
      if (old.length === 0) return 0
      return db.removeWhere(collection, { _id: db.command.in(old.map(({ _id }) => _id)) })
    },
    /** All that names it, by an index. */
    removeOf: (collection: CollectionName, field: string, id: string) =>
      db.removeWhere(collection, { [field]: id }),
    /** All whose ids are made of its own. */
    removeBeginning: (collection: CollectionName, id: string) =>
      db.removeWhere(collection, { _id: db.command.gte(`${id}_`).and(db.command.lt(`${id}_\uffff`)) }),
  }
}
