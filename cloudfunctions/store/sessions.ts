import type { SessionMode } from '@shared/contract/process'
import type { PublishState } from '@shared/contract/publish'
import type { AttendeeGroup, PresentGroup } from '@shared/contract/session/groups'
import type { AttendanceView, QuorumView } from '@shared/contract/session/quorum'
import type { CancelReason, SessionState } from '@shared/contract/session/state'
import type { SessionFacts } from '@shared/rules/consultation/facts'
import type { SessionHistory } from '@shared/rules/session/convene'

import type { Database, Document } from './database'

export interface Speaker {
  readonly group: PresentGroup
  readonly label: string | null
}

export interface SessionDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly consultationId: string
  readonly consultationTitle: string
  readonly mode: SessionMode
  readonly state: SessionState
  /** Where place and agenda stand on their way to the public. */
  readonly words: PublishState
  readonly authorId: string
  readonly startsAt: Date
  /** Online: when it closes; else when it ended. */
  readonly endsAt: Date | null
  readonly noticeAt: Date | null
  /** Masked, as the agenda. */
  readonly place: string
  readonly agenda: readonly string[]
  /** The stairwell whose butler hosts; null: the secretary. */
  readonly hostStairwellId: string | null
  readonly hostLabel: string | null
  readonly rulesVersion: string
  readonly history: SessionHistory
  /** What guards read before this one was announced: put back where it is called off. */
  readonly before: SessionFacts | null
  readonly extended: boolean
  /** It was left because too few came. */
  readonly short: boolean
  readonly cancelReason: CancelReason | null
  /** Stairwells that the matter touches most. */
  readonly affected: readonly string[]
  /** What its pass is derived from, together with our key. Never leaves the server. */
  readonly secret: string
  /** The body of its code. */
  readonly scene: string
  readonly invited: readonly {
    readonly key: string
    readonly group: AttendeeGroup
    readonly label: string
    readonly placeName: string
    /** Whether somebody of that post can come; absent until said. */
    readonly coming?: boolean
  }[]
  /** As last counted from the presences. */
  readonly attendance: AttendanceView
  readonly quorum: QuorumView
  readonly countedAt: Date
  /** A final count was made after its end, and added to the figures. */
  readonly settled: boolean
  readonly speakers: readonly Speaker[]
  readonly turn: { readonly round: number; readonly seat: number; readonly startedAt: Date } | null
  /** Photos of the spot were handed in. */
  readonly photoSent: boolean
  /** Files that others may see. */
  readonly photos: readonly string[]
  readonly order: string
  /** The intent that last moved it, so that a resend finds its own work done. */
  readonly lastAct: string | null
}

/** Somebody was there. The `_id` makes a second one of the same person impossible. */
export interface PresenceDoc extends Document {
  readonly sessionId: string
  readonly consultationId: string
  readonly compoundId: string
  /** Null for somebody without a phone. */
  readonly personId: string | null
  readonly group: PresentGroup
  /** Surname and title of somebody in office or with a seat; null for a neighbour. */
  readonly label: string | null
  readonly verified: boolean
  readonly affected: boolean
  readonly stairwellId: string | null
  readonly householdId: string | null
  readonly state: 'here' | 'waitingWitness'
  readonly byHand: {
    readonly reason: 'noPhone' | 'phoneFailed' | 'cannotUsePhone'
    readonly addedById: string
    readonly building: number | null
    readonly unitEntrance: number | null
    readonly witnessId: string | null
  } | null
  readonly rulesVersion: string
  readonly at: Date
  /** Sorts by when they came. */
  readonly order: string
}

/** A seat kept at a round table. The `_id` is a digest of its code. */
export interface SeatDoc extends Document {
  readonly sessionId: string
  readonly group: AttendeeGroup
  readonly label: string
  readonly personId: string | null
}

/** One household that takes part online. */
export interface SessionHouseholdDoc extends Document {
  readonly sessionId: string
}

/** The `_id` is the place's. */
export interface SessionFiguresDoc extends Document {
  readonly onsite: number
  readonly roundtable: number
  readonly online: number
  readonly personTimes: number
}

export const presenceId = (sessionId: string, personId: string) => `${sessionId}_${personId}`
export const byHandId = (sessionId: string, intent: string) => `${sessionId}_${intent}`

/** More people than this in one room is a mistake; online they are counted, not read. */
const A_ROOM = 1000

export function sessionsIn(db: Database) {
  return {
    find: (id: string) => db.get<SessionDoc>('sessions', id),
    create: (session: SessionDoc) => db.create('sessions', session),
    latest: async (consultationId: string): Promise<SessionDoc | undefined> =>
      (
        await db.find<SessionDoc>('sessions', { consultationId }, { limit: 1, orderBy: [['order', 'asc']] })
      )[0],
    /** The newest first; a matter has a handful. */
    ofConsultation: (consultationId: string) =>
      db.find<SessionDoc>('sessions', { consultationId }, { limit: 12, orderBy: [['order', 'asc']] }),
    patch: (id: string, patch: Partial<Omit<SessionDoc, '_id'>>) => db.update('sessions', id, patch),
    /** A count that somebody made; never over a newer one. */
    count: (
      id: string,
      { attendance, quorum, countedAt }: Pick<SessionDoc, 'attendance' | 'quorum' | 'countedAt'>,
    ) =>
      db.updateOneWhere(
        'sessions',
        { _id: id, countedAt: db.command.lt(countedAt), settled: false },
        { attendance: db.command.set(attendance), quorum: db.command.set(quorum), countedAt },
      ),

    presence: (sessionId: string, personId: string) =>
      db.get<PresenceDoc>('presences', presenceId(sessionId, personId)),
    presenceById: (id: string) => db.get<PresenceDoc>('presences', id),
    /** The newest first. */
    presencesOfPerson: (personId: string, limit: number) =>
      db.find<PresenceDoc>('presences', { personId }, { limit, orderBy: [['at', 'desc']] }),
    arrive: (presence: PresenceDoc) => db.create('presences', presence),
    present: (sessionId: string) =>
      db.find<PresenceDoc>('presences', { sessionId }, { limit: A_ROOM, orderBy: [['order', 'asc']] }),
    countPresent: (sessionId: string) => db.count('presences', { sessionId }),

    joinHousehold: (sessionId: string, householdId: string) =>
      db.create<SessionHouseholdDoc>('session_households', { _id: `${sessionId}_${householdId}`, sessionId }),
    countHouseholds: (sessionId: string) => db.count('session_households', { sessionId }),

    seat: (id: string) => db.get<SeatDoc>('session_seats', id),
    /** Whoever comes first with the code has the seat. */
    takeSeat: (id: string, personId: string) =>
      db.updateOneWhere('session_seats', { _id: id, personId: null }, { personId }),

    figures: (placeId: string) => db.get<SessionFiguresDoc>('session_figures', placeId),
  }
}
