import type { Collection } from '../engine/catalog'
import type { FindRequest, Reader } from '../engine/reader'
import type { Change } from '../engine/store'
import { StoredDocument } from '../engine/stored-document'
import { compileFilter } from '../query/matcher'
import { sortBy } from '../query/sort'
import { writeStored } from '../values/ejson'
import { orderKey } from '../values/order'
import type { Document } from '../values/value'

/** What a transaction did to one document: where it started, and what it is now. */
export interface OwnWrite {
  readonly before: StoredDocument | undefined
  readonly now: StoredDocument | undefined
}

export interface Overlay {
  readonly writes: ReadonlyMap<Collection, ReadonlyMap<string, OwnWrite>>
  record(collection: Collection, change: Change): void
  byKey(collection: Collection, key: string): StoredDocument | undefined
  find(collection: Collection, request: FindRequest): StoredDocument[]
}

/** The snapshot with the transaction's own writes laid over it. */
export function createOverlay(snapshot: Reader): Overlay {
  const writes = new Map<Collection, Map<string, OwnWrite>>()
  let nextSeq = Number.MAX_SAFE_INTEGER / 2

  const ownWrites = (collection: Collection) => {
    const own = writes.get(collection) ?? new Map<string, OwnWrite>()
    writes.set(collection, own)
    return own
  }

  return {
    writes,
    record(collection, { before, after }) {
      const own = ownWrites(collection)
      const key = before?.key ?? orderKey(after?._id)
      const first = own.has(key) ? own.get(key)?.before : before
      const now = after && new StoredDocument(before?.seq ?? nextSeq++, key, writeStored(after), after)
      own.set(key, { before: first, now })
    },
    byKey(collection, key) {
      const own = writes.get(collection)?.get(key)
      return own ? own.now : snapshot.byKey(collection, key)
    },
    find(collection, request) {
      const own = writes.get(collection)
      if (!own?.size) return snapshot.find(collection, request)
      const untouched = snapshot
        .find(collection, { filter: request.filter })
        .filter(({ key }) => !own.has(key))
      return arrange([...untouched, ...matching(own, request.filter)], request)
    },
  }
}

function matching(own: ReadonlyMap<string, OwnWrite>, filter: Document): StoredDocument[] {
  const matches = compileFilter(filter)
  return [...own.values()].flatMap(({ now }) => (now && matches(now.document) ? [now] : []))
}

function arrange(
  found: StoredDocument[],
  { order, skip = 0, limit = Number.POSITIVE_INFINITY }: FindRequest,
) {
  const inserted = found.sort((a, b) => a.seq - b.seq)
  const sorted = order ? sortBy(inserted, order, (stored) => stored.document) : inserted
  return sorted.slice(skip, skip + limit)
}
