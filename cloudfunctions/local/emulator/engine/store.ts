import type { Document } from '../values/value'
import type { Collection } from './catalog'
import type { FindRequest } from './reader'
import type { StoredDocument } from './stored-document'

/** One document's change: no `before` is an insert, no `after` a removal. */
export interface Change {
  readonly before?: StoredDocument
  readonly after?: Document
}

/** What an action sees: the database as it is, or as one transaction sees it. */
export interface Store {
  collection(name: unknown): Collection
  find(collection: Collection, request: FindRequest): StoredDocument[]
  byKey(collection: Collection, key: string): StoredDocument | undefined
  count(collection: Collection, filter: Document): number
  listJson(collection: Collection, request: FindRequest): string | undefined
  /** Applies all changes, or throws `Locked` before the first one. */
  apply(collection: Collection, changes: readonly Change[]): void
}

/** A transaction holds what a plain write wants: try again when it has ended. */
export class Locked extends Error {
  constructor(readonly released: Promise<void>) {
    super('locked by a transaction')
  }
}

export async function whenUnlocked<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      await error.released
    }
  }
}
