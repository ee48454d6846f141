import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { CheckVerdict } from '@shared/rules/publish/life'

import type { Passed } from './clock-cursors'
import type { Database, Document } from './database'
import { findBehind } from './find-behind'
import type { Place } from './places'
import type { Transaction } from './transaction'

/** The kinds of things that go through `publish`. */
export type PublicationKind =
  | 'statement'
  | 'consultation'
  | 'consultationMove'
  | 'session'
  | 'sessionPhotos'
  | 'appeal'
  | 'factNote'
  | 'proposal'
  | 'answer'
  | 'work'
  | 'contactMessage'
  | 'butlerPhoto'
  | 'shop'
  | 'minutes'
  | 'minutesNote'
  | 'question'
  | 'questionAnswer'
  | 'wish'
  | 'wishNote'
  | 'wishThanks'
  | 'activity'

export interface PublicationJudgement {
  readonly word: 'release' | 'refuse'
  /** For the author, masked. */
  readonly reason: string
  /** The intent it came with, so that a resend finds its own word. */
  readonly act: string
}

/** Where one published thing stands. Its own facts and state; the subject follows it. */
export interface PublicationDoc extends Document {
  readonly kind: PublicationKind
  readonly subjectId: string
  readonly authorId: string
  readonly place: Place
  /** Digest of what was sent: the same id with other words is refused. */
  readonly inputHash: string
  readonly submittedAt: Date
  /** What is checked and, once passed, public: already redacted. */
  readonly publicText: string
  readonly photoIds: readonly string[]
  /** Written by somebody so young that a person looks first. */
  readonly young: boolean
  /** Said in an online session: its host looks first (domain §3.3). */
  readonly hosted?: boolean
  readonly text: CheckVerdict
  readonly textTries: number
  /** What a person decided about what was held; the first one's word counts. Missing before: a `null` could not become an object by an update. */
  readonly judgement?: PublicationJudgement
  readonly state: PublishState
  readonly why: PublishReason | null
  /** Files of the photos that others may see. */
  readonly shown: readonly string[]
  /** The subject as it comes into being: it is made from here if whoever submitted it dies in between. */
  readonly draft: Document
  /** Counts the changes; a change lands only on the revision that was read. */
  readonly rev: number
  /** On whose desk it waits, and since when; only for what has no queue of its own. */
  readonly desk?: string | null
  readonly deskOrder?: string | null
  /** When the clock must look at it: the check is to be asked again, or the subject has not followed yet. */
  readonly dueAt: Date | null
  /** Refused: when it has been kept long enough. */
  readonly removeAt?: Date
}

export const publicationId = (kind: PublicationKind, subjectId: string) => `${kind}_${subjectId}`

export function publicationsIn(db: Database) {
  return {
    find: (id: string) => db.get<PublicationDoc>('publications', id),

    create: (publication: PublicationDoc) => db.create('publications', publication),

    /** Lands only on the revision that was read, `within` with it; false where somebody else was first. */
    advance: async (
      { _id, rev }: PublicationDoc,
      patch: Partial<Omit<PublicationDoc, '_id' | 'rev'>>,
      within?: (tx: Transaction) => Promise<void>,
    ): Promise<boolean> => {
      const next = { ...patch, rev: rev + 1 }
      if (!within) return (await db.updateOneWhere('publications', { _id, rev }, next)) === 1
      return db.patientTransaction(async (tx) => {
        if ((await tx.get<PublicationDoc>('publications', _id))?.rev !== rev) return false
        await tx.update('publications', _id, next)
        await within(tx)
        return true
      })
    },

    /** Nothing is left to do at this revision. */
    rest: ({ _id, rev }: PublicationDoc, dueAt: Date | null) =>
      db.updateOneWhere('publications', { _id, rev }, { dueAt }),

    putOnDesk: (id: string, desk: string | null, deskOrder: string | null) =>
      db.update('publications', id, { desk, deskOrder }),
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<PublicationDoc>(
        'publications',
        { desk: db.command.in([...desks]), deskOrder: db.command.gt(after) },
        { limit, orderBy: [['deskOrder', 'asc']] },
      ),
    toRemove: (now: Date, limit: number) =>
      db.find<PublicationDoc>(
        'publications',
        { removeAt: db.command.lte(now) },
        { limit, orderBy: [['removeAt', 'asc']] },
      ),
    /** The oldest first, a page after the other. */
    sentBetween: (passed: Passed, until: Date, limit: number) =>
      findBehind<PublicationDoc>(db, 'publications', 'submittedAt', passed, until, limit),
    removeLater: (id: string, removeAt: Date) => db.update('publications', id, { removeAt }),
    remove: (id: string) => db.remove('publications', id),

    due: (now: Date, limit: number) =>
      db.find<PublicationDoc>(
        'publications',
        { dueAt: db.command.lte(now) },
        { limit, orderBy: [['dueAt', 'asc']] },
      ),
  }
}
