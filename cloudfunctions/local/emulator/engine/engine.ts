import type { Transactions } from '../transactions/transactions'
import type { Params } from '../wire/request'
import type { Catalog } from './catalog'
import type { GroupCommit } from './group-commit'
import { type Store, whenUnlocked } from './store'

/** What the actions work with. */
export interface Engine {
  readonly catalog: Catalog
  readonly commits: GroupCommit
  readonly plain: Store
  readonly transactions: Transactions
  now(): Date
}

/** Reads and writes of one request: in its transaction, or plainly once no lock is in the way. */
export function onStore<T>(engine: Engine, params: Params, work: (store: Store) => T): T | Promise<T> {
  const id = params.transactionId
  if (typeof id === 'string' && id !== '') return engine.transactions.within(id, work)
  return whenUnlocked(() => work(engine.plain))
}
