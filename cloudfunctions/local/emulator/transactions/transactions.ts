import { randomUUID } from 'node:crypto'

import type { Catalog } from '../engine/catalog'
import { type Connection, openConnection } from '../engine/connection'
import type { GroupCommit } from '../engine/group-commit'
import { createReader, type ScanReport } from '../engine/reader'
import type { Store } from '../engine/store'
import type { Writer } from '../engine/writer'
import { transactionGone } from '../wire/wire-error'
import { lockKeys } from './lock-keys'
import type { LockHolder, Locks } from './locks'
import { createTransactionStore, netChanges, type Snapshot, type TransactionStore } from './transaction'

const LIFETIME_MS = 30_000
const REAP_EVERY_MS = 1_000
const SNAPSHOT_CACHE_KIB = 1_024
const CONNECTIONS_KEPT = 8

interface Transaction extends LockHolder {
  readonly id: string
  readonly startedAt: number
  readonly release: () => void
  opened?: { readonly snapshot: Snapshot; readonly store: TransactionStore }
}

export interface Transactions {
  readonly open: number
  start(): string
  /** Runs within a transaction; whatever goes wrong there ends it, as it does on the platform. */
  within<T>(id: string, work: (store: Store) => T): T
  commit(id: string): void
  abort(id: string): void
  reap(): void
  close(): void
}

interface Parts {
  readonly file: string
  readonly catalog: Catalog
  readonly commits: GroupCommit
  readonly writer: Writer
  readonly locks: Locks
  readonly now: () => Date
  readonly reportScan: ScanReport
}

export function createTransactions({
  file,
  catalog,
  commits,
  writer,
  locks,
  now,
  reportScan,
}: Parts): Transactions {
  const transactions = new Map<string, Transaction>()
  const idle: Connection[] = []
  let reaper: NodeJS.Timeout | undefined

  function require(id: string): Transaction {
    reap()
    const transaction = transactions.get(id)
    if (!transaction) throw transactionGone()
    return transaction
  }

  function open(transaction: Transaction): NonNullable<Transaction['opened']> {
    if (transaction.opened) return transaction.opened
    commits.flush()
    const connection = idle.pop() ?? openConnection(file, SNAPSHOT_CACHE_KIB)
    connection.exec('BEGIN')
    connection.get('SELECT 1 FROM collections LIMIT 1')
    const reader = createReader(connection, reportScan)
    const snapshot = { connection, reader, collections: catalog.collections, clock: locks.clock }
    transaction.opened = { snapshot, store: createTransactionStore(snapshot, locks, transaction) }
    return transaction.opened
  }

  function end(transaction: Transaction): void {
    const connection = transaction.opened?.snapshot.connection
    if (connection) {
      connection.exec('ROLLBACK')
      if (idle.length < CONNECTIONS_KEPT) idle.push(connection)
      else connection.close()
    }
    transactions.delete(transaction.id)
    locks.leave(transaction)
    transaction.release()
    if (transactions.size === 0) clearInterval(reaper)
  }

  function reap(): void {
    if (transactions.size === 0) return
    const oldest = now().getTime() - LIFETIME_MS
    for (const transaction of transactions.values()) if (transaction.startedAt <= oldest) end(transaction)
  }

  function write({ overlay }: TransactionStore): void {
    for (const { name, before, after } of netChanges(overlay)) {
      const collection = catalog.require(name)
      if (before && after) writer.replace(collection, before, after.document, true)
      else if (after) writer.insert(collection, after.document, true)
      else if (before) writer.remove(collection, before)
      locks.wrote(
        lockKeys(collection, { ...(before && { before }), ...(after && { after: after.document }) }),
      )
    }
  }

  return {
    get open() {
      return transactions.size
    },
    start() {
      const { promise, resolve } = deferred()
      const transaction = {
        id: randomUUID(),
        startedAt: now().getTime(),
        released: promise,
        release: resolve,
      }
      if (transactions.size === 0) reaper = setInterval(reap, REAP_EVERY_MS).unref()
      transactions.set(transaction.id, transaction)
      locks.enter(transaction)
      return transaction.id
    },
    within(id, work) {
      const transaction = require(id)
      try {
        return work(open(transaction).store)
      } catch (error) {
        end(transaction)
        throw error
      }
    },
    commit(id) {
      const transaction = require(id)
      const store = transaction.opened?.store
      try {
        if (store && store.overlay.writes.size > 0) commits.write(() => write(store))
      } finally {
        end(transaction)
      }
    },
    abort: (id) => end(require(id)),
    reap,
    close() {
      for (const transaction of [...transactions.values()]) end(transaction)
      for (const connection of idle.splice(0)) connection.close()
    },
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
