import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import type { CollectionName } from '../../cloudfunctions/store/collections'
import { Database, type Document } from '../../cloudfunctions/store/database'

/** What lies in the store, past every door: for tests that ask what is kept. */
export const stored = <T extends Document>(collection: CollectionName): Promise<T[]> =>
  new Database(platformDatabase()).find<T>(collection, {}, { limit: 1000 })

export const change = (collection: CollectionName, id: string, patch: Readonly<Record<string, unknown>>) =>
  new Database(platformDatabase()).update(collection, id, patch)
