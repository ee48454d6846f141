import type { ReceptionLevel, ReceptionOutcome } from '@shared/contract/reception'

import type { Database, Document } from './database'

/** The `_id` is `{community}_{YYYY-MM}`: there is no second one in a month. */
export interface ReceptionDayDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly communityName: string
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly slots: number
  /** Null while nobody has marked who was there. */
  readonly present: readonly ReceptionLevel[] | null
}

/** One talk. The `_id` names day and place in line, so that it cannot be booked twice. */
export interface ReceptionSlotDoc extends Document {
  readonly dayId: string
  readonly communityId: string
  readonly startsAt: Date
  readonly personId: string | null
  readonly compoundId: string | null
  readonly compoundName: string | null
  readonly outcome: ReceptionOutcome | null
  readonly appealId: string | null
}

/** Which slot a person has on a day. The `_id` is `{day}_{person}`: one each. */
export interface ReceptionBookingDoc extends Document {
  readonly slotId: string | null
  readonly startsAt: Date
}

const SLOTS = 100
const LOOKS_BACK_DAYS = 120

export function receptionsIn(db: Database) {
  const { gte, in: among } = db.command
  return {
    day: (id: string) => db.get<ReceptionDayDoc>('reception_days', id),
    days: (ids: readonly string[]) =>
      db.find<ReceptionDayDoc>('reception_days', { _id: among([...ids]) }, { limit: 5 }),
    slot: (id: string) => db.get<ReceptionSlotDoc>('reception_slots', id),
    slots: (dayIds: readonly string[]) =>
      db.find<ReceptionSlotDoc>(
        'reception_slots',
        { dayId: among([...dayIds]) },
        { limit: SLOTS, orderBy: [['startsAt', 'asc']] },
      ),
    /** Matters of a community that came back a second time, by the events of their audit. */
    failedTwice: (communityId: string, now: Date, limit: number) =>
      db.find<{ readonly _id: string; readonly subjectId: string }>(
        'audit_events',
        {
          communityId,
          action: 'consultation.takeToReception',
          at: gte(new Date(now.getTime() - LOOKS_BACK_DAYS * 24 * 3_600_000)),
        },
        { limit, orderBy: [['at', 'desc']], fields: ['subjectId'] },
      ),
  }
}
