import { WireError } from '../wire/wire-error'
import type { Connection } from './connection'

export interface GroupCommit {
  /** Runs a write inside the open group, opening one if there is none. */
  write<T>(work: () => T): T
  /** Resolves once everything written so far is on disk; undefined when nothing is pending. */
  durable(): Promise<void> | undefined
  flush(): void
  /** Forgets the open group, as a crash would. */
  abandon(): void
  readonly commits: number
}

interface Waiter {
  resolve(): void
  reject(error: unknown): void
}

/**
 * Writes that arrive in one turn of the event loop share one fsync. Nobody, reader or writer, is
 * answered before the group is on disk, so no answer ever speaks of a write that a crash undoes.
 */
export function createGroupCommit(connection: Connection, onLost: () => void): GroupCommit {
  let open = false
  let commits = 0
  let waiting: Waiter[] = []

  function settle(error?: unknown): void {
    const waiters = waiting
    waiting = []
    for (const waiter of waiters) error === undefined ? waiter.resolve() : waiter.reject(error)
  }

  function lose(cause: unknown): never {
    open = false
    try {
      connection.exec('ROLLBACK')
    } catch {
      // SQLite has already rolled back on its own (a full disk does that).
    }
    onLost()
    const error = writeFailed(cause)
    settle(error)
    throw error
  }

  function flush(): void {
    if (!open) return
    try {
      connection.exec('COMMIT')
    } catch (cause) {
      try {
        lose(cause)
      } catch {
        return
      }
    }
    open = false
    commits++
    settle()
  }

  return {
    write(work) {
      try {
        if (!open) {
          connection.exec('BEGIN IMMEDIATE')
          open = true
          setImmediate(flush)
        }
        return work()
      } catch (error) {
        if (error instanceof WireError) throw error
        return lose(error)
      }
    },
    durable() {
      if (!open) return undefined
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    flush,
    abandon() {
      if (!open) return
      open = false
      connection.exec('ROLLBACK')
      settle(writeFailed(new Error('the emulator went down')))
    },
    get commits() {
      return commits
    },
  }
}

const writeFailed = (cause: unknown) =>
  new WireError(
    'DATABASE_REQUEST_FAILED',
    `write failed: ${cause instanceof Error ? cause.message : String(cause)}`,
  )
