import type { ResidencyKind } from '@shared/contract/ladder'
import type { AgeGroup } from '@shared/contract/residence'

import type { Database, Document } from './database'

/**
 * Somebody asks to be known as living behind one door. The `_id` is a digest of what she said, so a
 * changed room is another request: nobody verifies a door that he did not read.
 */
export interface ResidenceRequestDoc extends Document {
  readonly personId: string
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly stairwellId: string
  readonly building: number
  readonly unitEntrance: number
  readonly householdId: string
  readonly kind: ResidencyKind
  readonly ageGroup: AgeGroup
  readonly withoutPhone: boolean
  /** Her phone was verified when she asked, or somebody has vouched for her since. */
  readonly known: boolean
  /** The note is sealed for the person. */
  readonly vouch: { readonly by: string; readonly at: Date; readonly note: string } | null
  /** The post that answers for it. */
  readonly ownerKey: string
  /** Missed at least once, and taken one level up. */
  readonly overdue?: boolean
  /** The time limit that was missed last, so that one limit raises it once. */
  readonly missed?: string
  readonly state: 'waiting' | 'verified' | 'refused' | 'withdrawn'
  readonly reason: string | null
  readonly askedAt: Date
  readonly decidedAt: Date | null
  readonly decidedBy: string | null
  /** Oldest first, unique. */
  readonly order: string
}

export function residenceRequestsIn(db: Database) {
  return {
    find: (id: string) => db.get<ResidenceRequestDoc>('residence_requests', id),
    put: (request: ResidenceRequestDoc) => db.put('residence_requests', request),
    waitingFor: (ownerKeys: readonly string[], after: string, limit: number) =>
      db.find<ResidenceRequestDoc>(
        'residence_requests',
        { ownerKey: db.command.in([...ownerKeys]), state: 'waiting', order: db.command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    withdraw: (id: string, now: Date) =>
      db.updateOneWhere(
        'residence_requests',
        { _id: id, state: 'waiting' },
        { state: 'withdrawn', decidedAt: now },
      ),
    raise: (id: string, ownerKey: string, missed: string) =>
      db.updateOneWhere(
        'residence_requests',
        { _id: id, state: 'waiting' },
        { ownerKey, missed, overdue: true },
      ),
    /** Her phone is verified now: nobody needs to vouch. */
    markKnownOf: (personId: string) =>
      db.updateWhere('residence_requests', { personId, state: 'waiting' }, { known: true }),
  }
}
