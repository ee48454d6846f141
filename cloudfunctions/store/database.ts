import type { CloudBase } from '@cloudbase/node-sdk'

import type { CollectionName } from './collections'
import { isDuplicateKey } from './duplicate-key'
import { inTransaction, type Transaction } from './transaction'

export interface Document {
  readonly _id: string
}

/** Field paths mapped to values or to the SDK's query commands. */
export type Where = Readonly<Record<string, unknown>>
/** Field paths mapped to values or to the SDK's update commands. A nested object replaces its leaves only. */
export type Patch = Readonly<Record<string, unknown>>

export interface FindOptions {
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  /** At most 1,000: the platform's own ceiling. There is no unbounded list. */
  readonly limit: number
  /** Only these fields; a projection document is large, its card is small. */
  readonly fields?: readonly string[]
}

export type SdkDatabase = ReturnType<CloudBase['database']>

/**
 * The only door to the SDK's database. One `Database` serves one invocation, so `requests` is
 * exactly what that invocation cost.
 */
export class Database {
  private sent = 0

  constructor(private readonly sdk: SdkDatabase) {}

  get requests(): number {
    return this.sent
  }

  /** The SDK's commands for queries and updates: `in`, `gt`, `inc`, `push`, ... */
  get command(): SdkDatabase['command'] {
    return this.sdk.command
  }

  async get<T extends Document>(collection: CollectionName, id: string): Promise<T | undefined> {
    this.sent += 1
    const { data } = await this.sdk.collection(collection).doc(id).get()
    return (data as T[])[0]
  }

  async find<T extends Document>(
    collection: CollectionName,
    where: Where,
    { limit, orderBy, fields }: FindOptions,
  ): Promise<T[]> {
    this.sent += 1
    let query = this.sdk.collection(collection).where(where).limit(limit)
    for (const [field, direction] of orderBy ?? []) query = query.orderBy(field, direction)
    if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
    const { data } = await query.get()
    return data as T[]
  }

  async count(collection: CollectionName, where: Where): Promise<number> {
    this.sent += 1
    const { total } = await this.sdk.collection(collection).where(where).count()
    return total as number
  }

  /** Adds a document under its own `_id`; false where that id or another unique key is taken. */
  async create<T extends Document>(collection: CollectionName, document: T): Promise<boolean> {
    this.sent += 1
    try {
      await this.sdk.collection(collection).add(document)
      return true
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }

  /** Adds many with one request; false where one of their ids is taken, and then some may have been added. */
  async createMany<T extends Document>(
    collection: CollectionName,
    documents: readonly T[],
  ): Promise<boolean> {
    this.sent += 1
    try {
      await this.sdk.collection(collection).add([...documents])
      return true
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }

  /** Replaces the document with this id, or makes it. */
  async put<T extends Document>(collection: CollectionName, { _id, ...rest }: T): Promise<void> {
    this.sent += 1
    await this.sdk.collection(collection).doc(_id).set(rest)
  }

  /** Returns how many documents matched: 0 or 1. */
  async update(collection: CollectionName, id: string, patch: Patch): Promise<number> {
    this.sent += 1
    const { updated } = await this.sdk.collection(collection).doc(id).update(patch)
    return updated as number
  }

  /** A conditional update of one document decides a race: whoever sees 1 has won. */
  async updateOneWhere(collection: CollectionName, where: Where, patch: Patch): Promise<number> {
    this.sent += 1
    const { updated } = await this.sdk
      .collection(collection)
      .where(where)
      .options({ multiple: false })
      .update(patch)
    return updated as number
  }

  async updateWhere(collection: CollectionName, where: Where, patch: Patch): Promise<number> {
    this.sent += 1
    const { updated } = await this.sdk.collection(collection).where(where).update(patch)
    return updated as number
  }

  async remove(collection: CollectionName, id: string): Promise<number> {
    this.sent += 1
    const { deleted } = await this.sdk.collection(collection).doc(id).remove()
    return deleted as number
  }

  async removeWhere(collection: CollectionName, where: Where): Promise<number> {
    this.sent += 1
    const { deleted } = await this.sdk.collection(collection).where(where).remove()
    return deleted as number
  }

  /** Runs Mongo stages in order, each `[name, value]`; ends with the caller's own limit. */
  async aggregate<T>(
    collection: CollectionName,
    stages: readonly (readonly [name: 'match' | 'group' | 'project' | 'sort' | 'limit', value: unknown])[],
  ): Promise<T[]> {
    this.sent += 1
    let pipeline = this.sdk.collection(collection).aggregate() as Pipeline
    for (const [name, value] of stages) pipeline = pipeline[name](value)
    const { data } = await pipeline.end()
    return data as T[]
  }

  /** As `transaction`, but the losers of a crowd wait a moment: the SDK tries four times without any pause. */
  async patientTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let round = 1; ; round += 1) {
      try {
        return await this.transaction(work)
      } catch (error) {
        if (round === ROUNDS || !isConflict(error)) throw error
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** round))
      }
    }
  }

  /** One try without a second: where the crowd is, a plain read tells more cheaply who was quicker. */
  async attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<Attempt<T>> {
    try {
      const count = () => {
        this.sent += 1
      }
      return { kind: 'done', value: await inTransaction(this.sdk, work, count, 0) }
    } catch (error) {
      if (isConflict(error)) return { kind: 'conflict' }
      throw error
    }
  }

  /** Several documents by id, or nothing. Retried by the SDK on conflict, so `work` may run again. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return inTransaction(this.sdk, work, () => {
      this.sent += 1
    })
  }
}

/** `conflict`: somebody else was at one of the documents at the same moment, and nothing was written. */
export type Attempt<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'conflict' }

const ROUNDS = 6

const isConflict = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (error as { code?: unknown }).code === 'DATABASE_TRANSACTION_CONFLICT'

type Pipeline = Record<'match' | 'group' | 'project' | 'sort' | 'limit', (value: unknown) => Pipeline> & {
  end(): Promise<{ data: unknown }>
}
