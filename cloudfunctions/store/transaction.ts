import type { CollectionName } from './collections'
import type { Document, Patch, SdkDatabase } from './database'

/**
 * What may be done inside a transaction: documents by id, nothing else. The SDK silently runs
 * `where()` outside the transaction it was called in, so this type does not offer it.
 */
export interface Transaction {
  get<T extends Document>(collection: CollectionName, id: string): Promise<T | undefined>
  create<T extends Document>(collection: CollectionName, document: T): Promise<void>
  /** All of them in one request; nothing where there are none. */
  createMany<T extends Document>(collection: CollectionName, documents: readonly T[]): Promise<void>
  put<T extends Document>(collection: CollectionName, document: T): Promise<void>
  update(collection: CollectionName, id: string, patch: Patch): Promise<number>
  remove(collection: CollectionName, id: string): Promise<number>
}

type SdkTransaction = Pick<SdkDatabase, 'collection'>

/** `count` is told of every request, the start, the commit and each retry included. */
export async function inTransaction<T>(
  sdk: SdkDatabase,
  work: (transaction: Transaction) => Promise<T>,
  count: () => void,
  retries = SDK_RETRIES,
): Promise<T> {
  return (await sdk.runTransaction(async (sdkTransaction: SdkTransaction) => {
    count()
    count()
    return work(byIdOnly(sdkTransaction, count))
  }, retries)) as T
}

/** The SDK's own default. */
const SDK_RETRIES = 3

function byIdOnly(sdk: SdkTransaction, count: () => void): Transaction {
  return {
    async get<T>(collection: CollectionName, id: string) {
      count()
      const { data } = await sdk.collection(collection).doc(id).get()
      return ((data as T | null) ?? undefined) as T | undefined
    },
    async create(collection, document) {
      count()
      await sdk.collection(collection).add(document)
    },
    async createMany(collection, documents) {
      if (documents.length === 0) return
      count()
      await sdk.collection(collection).add([...documents])
    },
    async put(collection, { _id, ...rest }) {
      count()
      await sdk.collection(collection).doc(_id).set(rest)
    },
    async update(collection, id, patch) {
      count()
      const { updated } = await sdk.collection(collection).doc(id).update(patch)
      return updated as number
    },
    async remove(collection, id) {
      count()
      const { deleted } = await sdk.collection(collection).doc(id).remove()
      return deleted as number
    },
  }
}
