import Database from 'libsql'

export type SqlValue = string | number | null
export type Row = readonly SqlValue[]

export interface Connection {
  exec(sql: string): void
  run(sql: string, parameters?: readonly SqlValue[]): void
  get(sql: string, parameters?: readonly SqlValue[]): Row | undefined
  all(sql: string, parameters?: readonly SqlValue[]): Row[]
  close(): void
}

const STATEMENTS_KEPT = 256

/** `disk`: what is committed survives a power cut. `system`: it survives the death of the process. */
export type Durability = 'disk' | 'system'

/** One SQLite connection with its prepared statements; the only module that knows the driver. */
export function openConnection(file: string, cacheKiB: number, durability: Durability = 'disk'): Connection {
  const database = new Database(file)
  try {
    const synchronous = durability === 'disk' ? 'FULL' : 'OFF'
    database.exec(
      `PRAGMA journal_mode=WAL; PRAGMA synchronous=${synchronous}; PRAGMA cache_size=-${cacheKiB}`,
    )
  } catch (error) {
    database.close()
    throw error
  }
  const statements = new Map<string, Database.Statement>()

  function prepare(sql: string): Database.Statement {
    const kept = statements.get(sql)
    if (kept) return kept
    const oldest = statements.keys().next()
    if (statements.size >= STATEMENTS_KEPT && !oldest.done) statements.delete(oldest.value)
    const statement = database.prepare(sql)
    if (statement.reader) statement.raw()
    statements.set(sql, statement)
    return statement
  }

  return {
    exec: (sql) => void database.exec(sql),
    run: (sql, parameters = []) => void prepare(sql).run(parameters),
    get: (sql, parameters = []) => prepare(sql).get(parameters) as Row | undefined,
    all: (sql, parameters = []) => prepare(sql).all(parameters) as Row[],
    close() {
      statements.clear()
      database.close()
    },
  }
}
