import type { PhotoKind, PhotoType } from '@shared/contract/photo'
import type { CheckVerdict } from '@shared/rules/publish/life'

import type { Passed } from './clock-cursors'
import type { CollectionName } from './collections'
import type { Database, Document } from './database'
import { findBehind } from './find-behind'

export interface PhotoDoc extends Document {
  readonly ownerId: string
  readonly kind: PhotoKind
  readonly mime: PhotoType
  readonly bytes: number
  /** Where the phone puts the original; deleted as soon as the clean copy stands. */
  readonly originalPath: string
  readonly originalFileId: string
  readonly originalGone: boolean
  /** Unguessable, and known from the beginning, so that doing it again overwrites and leaves nothing behind. */
  readonly cleanPath: string
  /** The clean copy; null until the upload is finished. */
  readonly fileId: string | null
  readonly finishedAt: Date | null
  readonly verdict: CheckVerdict
  readonly tries: number
  /** Given by WeChat for the check; the push that carries it is the answer. Never leaves the server. */
  readonly traceId: string | null
  /** What it was sent with; null while it belongs to nothing. */
  readonly publicationId: string | null
  readonly createdAt: Date
  /** When the clock must look at it. */
  readonly dueAt: Date | null
}

type Patch = Partial<Omit<PhotoDoc, '_id'>>

function without(value: unknown, fileId: string): unknown {
  if (Array.isArray(value))
    return value.filter((item) => item !== fileId).map((item) => without(item, fileId))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, fileId)]))
}

export function photosIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<PhotoDoc>('photos', id),
    create: (photo: PhotoDoc) => db.create('photos', photo),
    byIds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<PhotoDoc>('photos', { _id: command.in([...ids]) }, { limit: 100 }),
    byTrace: async (traceId: string) => (await db.find<PhotoDoc>('photos', { traceId }, { limit: 1 }))[0],

    /** The clean copy stands; false where another finish was first. */
    finish: (id: string, patch: Patch) => db.updateOneWhere('photos', { _id: id, fileId: null }, patch),
    /** The first check that was asked for is the one whose answer counts. */
    asked: (id: string, traceId: string, dueAt: Date) =>
      db.updateOneWhere('photos', { _id: id, traceId: null }, { traceId, dueAt }),
    update: (id: string, patch: Patch) => db.update('photos', id, patch),

    /** A photo goes with one thing only; 0 where it already went with another. */
    bind: (id: string, ownerId: string, publicationId: string) =>
      db.updateOneWhere(
        'photos',
        { _id: id, ownerId, publicationId: command.in([null, publicationId]) },
        { publicationId },
      ),

    /** The first answer counts; one that was given up waiting for may still come late. */
    judge: (id: string, traceId: string, verdict: CheckVerdict, dueAt: Date) =>
      db.updateOneWhere(
        'photos',
        { _id: id, traceId, verdict: command.in(['waiting', 'unanswered']) },
        { verdict, dueAt },
      ),
    giveUp: (id: string, dueAt: Date) =>
      db.updateOneWhere('photos', { _id: id, verdict: 'waiting' }, { verdict: 'unanswered', dueAt }),

    due: (now: Date, limit: number) =>
      db.find<PhotoDoc>('photos', { dueAt: command.lte(now) }, { limit, orderBy: [['dueAt', 'asc']] }),
    /** Sent with something, the longest ago first. */
    sentBetween: (passed: Passed, until: Date, limit: number) =>
      findBehind<PhotoDoc>(db, 'photos', 'createdAt', passed, until, limit, {
        publicationId: command.neq(null),
      }),
    /** Takes a file out of whatever list of a document names it; harmless where none does. */
    dropFrom: (collection: CollectionName, id: string, fileId: string) =>
      db.transaction(async (tx) => {
        const found = await tx.get<Document>(collection, id)
        if (found && JSON.stringify(found).includes(fileId)) {
          await tx.put(collection, without(found, fileId) as Document)
        }
      }),
    removeOf: (id: string, publicationId: string) => db.removeWhere('photos', { _id: id, publicationId }),
    remove: (id: string) => db.removeWhere('photos', { _id: id, publicationId: null }),
  }
}
