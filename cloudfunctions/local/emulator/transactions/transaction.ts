import type { Collection, Collections } from '../engine/catalog'
import type { Connection } from '../engine/connection'
import { indexEntries } from '../engine/index-keys'
import type { Reader } from '../engine/reader'
import type { Change, Store } from '../engine/store'
import type { StoredDocument } from '../engine/stored-document'
import { duplicateKey, holderOf } from '../engine/writer'
import { orderKey } from '../values/order'
import { noCollection, transactionConflict } from '../wire/wire-error'
import { lockKeys } from './lock-keys'
import type { LockHolder, Locks } from './locks'
import { createOverlay, type Overlay } from './overlay'

export interface Snapshot {
  readonly connection: Connection
  readonly reader: Reader
  readonly collections: Collections
  /** The locks' clock when the snapshot was taken: what was written later is a conflict. */
  readonly clock: number
}

export interface TransactionStore extends Store {
  readonly overlay: Overlay
}

/** The database as one transaction sees it: its snapshot, its own writes, and its locks. */
export function createTransactionStore(
  snapshot: Snapshot,
  locks: Locks,
  holder: LockHolder,
): TransactionStore {
  const overlay = createOverlay(snapshot.reader)

  function refuseDuplicates(collection: Collection, { before, after }: Change): void {
    if (!after) return
    if (!before && overlay.byKey(collection, orderKey(after._id))) {
      throw duplicateKey(collection, '_id_', { _id: after._id ?? null })
    }
    for (const index of collection.indexes) {
      if (!index.unique) continue
      const entries = indexEntries(index, after)
      const wanted = new Set(entries.entries.map((entry) => entry.join('\u0000')))
      const own = overlay.writes.get(collection)
      const takenByOwn = [...(own?.values() ?? [])].some(
        ({ now }) =>
          now &&
          now.key !== before?.key &&
          indexEntries(index, now.document).entries.some((e) => wanted.has(e.join('\u0000'))),
      )
      const row = holderOf(snapshot.connection, index, entries, before?.seq)
      const takenInSnapshot =
        row !== undefined && ![...(own?.values() ?? [])].some((write) => write.before?.seq === row)
      if (takenByOwn || takenInSnapshot) throw duplicateKey(collection, index.name, {})
    }
  }

  return {
    overlay,
    collection(name) {
      const collection = snapshot.collections.get(String(name))
      if (!collection) throw noCollection(String(name))
      return collection
    },
    find: overlay.find,
    byKey: overlay.byKey,
    count: (collection, filter) => overlay.find(collection, { filter }).length,
    listJson: () => undefined,
    apply(collection, changes) {
      for (const change of changes) {
        if (!locks.take(holder, lockKeys(collection, change), snapshot.clock)) throw transactionConflict()
      }
      for (const change of changes) {
        refuseDuplicates(collection, change)
        overlay.record(collection, change)
      }
    },
  }
}

/** The changes a commit writes: removals first, so that a freed unique key can be taken again. */
export function netChanges(
  overlay: Overlay,
): { name: string; before?: StoredDocument; after?: StoredDocument }[] {
  const changes = [...overlay.writes].flatMap(([{ name }, writes]) =>
    [...writes.values()].flatMap(({ before, now }) =>
      before || now ? [{ name, ...(before && { before }), ...(now && { after: now }) }] : [],
    ),
  )
  return changes.sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined))
}
