import { writeStored } from '../values/ejson'
import { orderKey } from '../values/order'
import type { Document, Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'
import type { Collection, Index } from './catalog'
import type { Connection } from './connection'
import { type IndexEntries, indexEntries, sameEntries } from './index-keys'
import { writeArrays } from './multikey'
import { StoredDocument } from './stored-document'

export interface Writer {
  insert(collection: Collection, document: Document, checked?: boolean): StoredDocument
  replace(collection: Collection, before: StoredDocument, after: Document, checked?: boolean): void
  remove(collection: Collection, stored: StoredDocument): void
}

/** Writes one document and its index entries; whatever may refuse is asked before the first write. */
export function createWriter(connection: Connection): Writer {
  function link(index: Index, { entries, arrays }: IndexEntries, seq: number): void {
    const marks = index.keys.map(() => '?').join()
    for (const entry of entries) {
      connection.run(`INSERT OR IGNORE INTO ${index.table} VALUES (${marks},?)`, [...entry, seq])
    }
    if ((index.arrays | arrays) !== index.arrays) {
      index.arrays |= arrays
      writeArrays(connection, index.table, index.arrays)
    }
  }

  function unlink(index: Index, { entries }: IndexEntries, seq: number): void {
    const where = index.keys.map((_, column) => `k${column} = ?`).join(' AND ')
    for (const entry of entries) {
      connection.run(`DELETE FROM ${index.table} WHERE ${where} AND seq = ?`, [...entry, seq])
    }
  }

  return {
    insert(collection, document, checked = false) {
      const key = orderKey(document._id)
      const links = collection.indexes.map((index) => [index, indexEntries(index, document)] as const)
      if (!checked) {
        if (connection.get(`SELECT 1 FROM ${collection.table} WHERE id = ?`, [key])) {
          throw duplicateKey(collection, '_id_', { _id: document._id ?? null })
        }
        for (const [index, entries] of links)
          refuseDuplicate(connection, collection, index, entries, document)
      }
      const seq = collection.sequence.next++
      const text = writeStored(document)
      connection.run(`INSERT INTO ${collection.table} VALUES (?,?,?)`, [seq, key, text])
      for (const [index, entries] of links) link(index, entries, seq)
      return new StoredDocument(seq, key, text, document)
    },

    replace(collection, before, after, checked = false) {
      const changes = collection.indexes
        .map((index) => ({
          index,
          old: indexEntries(index, before.document),
          new: indexEntries(index, after),
        }))
        .filter((change) => !sameEntries(change.old, change.new))
      if (!checked) {
        for (const change of changes) {
          refuseDuplicate(connection, collection, change.index, change.new, after, before.seq)
        }
      }
      connection.run(`UPDATE ${collection.table} SET doc = ? WHERE seq = ?`, [writeStored(after), before.seq])
      for (const change of changes) {
        unlink(change.index, change.old, before.seq)
        link(change.index, change.new, before.seq)
      }
    },

    remove(collection, stored) {
      connection.run(`DELETE FROM ${collection.table} WHERE seq = ?`, [stored.seq])
      for (const index of collection.indexes) unlink(index, indexEntries(index, stored.document), stored.seq)
    },
  }
}

/** The row that already holds one of these keys of a unique index, other than `self`. */
export function holderOf(
  connection: Connection,
  index: Index,
  entries: IndexEntries,
  self = -1,
): number | undefined {
  const where = index.keys.map((_, column) => `k${column} = ?`).join(' AND ')
  for (const entry of entries.entries) {
    const row = connection.get(`SELECT seq FROM ${index.table} WHERE ${where} AND seq <> ? LIMIT 1`, [
      ...entry,
      self,
    ])
    if (row) return Number(row[0])
  }
  return undefined
}

function refuseDuplicate(
  connection: Connection,
  collection: Collection,
  index: Index,
  entries: IndexEntries,
  document: Document,
  self?: number,
): void {
  if (!index.unique || holderOf(connection, index, entries, self) === undefined) return
  throw duplicateKey(
    collection,
    index.name,
    Object.fromEntries(index.keys.map(({ name }) => [name, document[name] ?? null])),
  )
}

export const duplicateKey = (collection: Collection, index: string, keys: Record<string, Value>) =>
  requestFailed(
    `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection.name} index: ${index} dup key: ${JSON.stringify(keys)}}]}, {<nil>}]`,
  )
