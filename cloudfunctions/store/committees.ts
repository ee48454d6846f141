import type {
  CommitteeEndReason,
  CommitteeEvent,
  CommitteeLeaveReason,
  CommitteeRole,
} from '@shared/contract/bodies'

import type { Database, Document } from './database'

export interface CommitteeSeat {
  readonly seatId: string
  readonly label: string
  readonly role: CommitteeRole
  /** `YYYY-MM-DD` */
  readonly since: string
  /**
   * Whether she is a member of the Party, as a digest that only holders of the secret can tell. It is
   * needed once more, when she leaves, and goes with her.
   */
  readonly partyMark: string
}

/** The owners' committee (业委会) of a compound while it is in office. The `_id` is the compound's. */
export interface CommitteeDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly name: string
  readonly electedOn: string
  readonly termEnds: string
  /** As many as were elected. */
  readonly seats: number
  readonly members: readonly CommitteeSeat[]
  readonly partyMembers: number
  readonly rev: number
}

/** Append only. The `_id` names what was done, so that a resend finds it done. */
export interface CommitteeEventDoc extends Document {
  readonly compoundId: string
  readonly event: CommitteeEvent
  readonly label: string | null
  readonly at: Date
  readonly by: string
  readonly reason: CommitteeLeaveReason | CommitteeEndReason | null
  /** The newest first. */
  readonly order: string
}

const EVENTS = 20

export function committeesIn(db: Database) {
  return {
    find: (compoundId: string) => db.get<CommitteeDoc>('committees', compoundId),
    history: (compoundId: string) =>
      db.find<CommitteeEventDoc>(
        'committee_history',
        { compoundId },
        { limit: EVENTS, orderBy: [['order', 'asc']] },
      ),
  }
}
