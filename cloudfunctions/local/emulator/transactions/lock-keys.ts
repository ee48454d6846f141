import type { Collection } from '../engine/catalog'
import { indexEntries } from '../engine/index-keys'
import type { Change } from '../engine/store'
import { orderKey } from '../values/order'

/** What a change takes hold of: the document, and every key it brings into a unique index. */
export function lockKeys(collection: Collection, { before, after }: Change): string[] {
  const keys = [`${collection.table}\u0000${before?.key ?? orderKey(after?._id)}`]
  if (!after) return keys
  for (const index of collection.indexes) {
    if (!index.unique) continue
    for (const entry of indexEntries(index, after).entries) keys.push([index.table, ...entry].join('\u0000'))
  }
  return keys
}
