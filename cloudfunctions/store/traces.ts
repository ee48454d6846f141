import type { CollectionName } from './collections'
import type { Database, Document } from './database'
import type { Transaction } from './transaction'
import { withoutPerson } from './without-person'

/**
 * Where a person's id stands in what outlives her account, each by an index that finds it: what these
 * documents say stays, and says no longer whose it was. What is removed whole has a step of its own.
 */
export const TRACES = [
  ['publications', 'authorId'],
  ['photos', 'ownerId'],
  ['statements', 'reports.by'],
  ['co_signs', 'personId'],
  ['fact_notes', 'authorId'],
  ['work_entries', 'authorId'],
  ['service_activities', 'authorId'],
  ['presences', 'personId'],
  ['presences', 'byHand.witnessId'],
  ['session_seats', 'personId'],
  ['minutes', 'signatures.personId'],
  ['works', 'answers.by'],
  ['works', 'evidence.by'],
  ['works', 'byHand.witnessId'],
  ['work_ratings', 'personId'],
  ['service_signups', 'personId'],
  ['deadlines', 'row.exceptId'],
] as const satisfies readonly (readonly [CollectionName, string])[]

/** What becomes of one document: written anew (under a new `_id` where that has changed), or taken away. */
export type Retraced<T> = T | 'remove' | undefined

/** How the traces of somebody who leaves are found and taken away; only `leaving` and its steps use this. */
export function tracesIn(db: Database) {
  return {
    find: <T extends Document>(collection: CollectionName, field: string, personId: string, limit: number) =>
      db.find<T>(collection, { [field]: personId }, { limit }),

    count: (collection: CollectionName, field: string, personId: string): Promise<number> =>
      db.count(collection, { [field]: personId }),

    /** In order of `_id`: what comes and goes meanwhile skips and doubles nothing. */
    page: <T extends Document>(
      collection: CollectionName,
      field: string,
      personId: string,
      after: string,
      limit: number,
    ) =>
      db.find<T>(
        collection,
        { [field]: personId, _id: db.command.gt(after) },
        { limit, orderBy: [['_id', 'asc']] },
      ),

    /** One document as one step, seen as it is at that moment; undefined leaves it as it stands. */
    change: <T extends Document>(
      collection: CollectionName,
      id: string,
      decide: (document: T, tx: Transaction) => Retraced<T> | Promise<Retraced<T>>,
    ) =>
      db.patientTransaction(async (tx) => {
        const found = await tx.get<T>(collection, id)
        const next = found && (await decide(found, tx))
        if (!found || next === undefined || next === found) return
        if (next === 'remove' || next._id !== id) await tx.remove(collection, id)
        if (next !== 'remove') await tx.put(collection, next)
      }),

    /** The same document without her. */
    anonymise: (collection: CollectionName, id: string, personId: string, goneId: string) =>
      db.patientTransaction(async (tx) => {
        const found = await tx.get<Document>(collection, id)
        const next = found && withoutPerson(found, personId, goneId)
        if (!found || !next || next === found) return
        if (next._id !== id) await tx.remove(collection, id)
        await tx.put(collection, next)
      }),

    remove: (collection: CollectionName, id: string) => db.remove(collection, id),
    removeOf: (collection: CollectionName, field: string, personId: string) =>
      db.removeWhere(collection, { [field]: personId }),
    /** Documents whose `_id` begins with hers. */
    removeBeginning: (collection: CollectionName, prefix: string) =>
      db.removeWhere(collection, { _id: db.command.gte(prefix).and(db.command.lt(`${prefix}\uffff`)) }),
  }
}
