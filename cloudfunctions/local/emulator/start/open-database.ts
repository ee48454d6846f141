import { join } from 'node:path'

import { createCatalogTables } from '../engine/catalog'
import { type Connection, type Durability, openConnection } from '../engine/connection'
import { directoryError, EmulatorStartError } from './start-error'

const CACHE_KIB = 16_384

export const databaseFile = (directory: string) => join(directory, 'cloudbase.db')

export function openDatabase(directory: string, durability?: Durability): Connection {
  let connection: Connection | undefined
  try {
    connection = openConnection(databaseFile(directory), CACHE_KIB, durability)
    const verdict = connection.get('PRAGMA quick_check(1)')?.[0]
    if (verdict !== 'ok') throw new Error(`malformed: ${verdict}`)
    createCatalogTables(connection)
    return connection
  } catch (cause) {
    connection?.close()
    throw isDamage(cause) ? damaged(directory, cause) : directoryError(directory, cause)
  }
}

const isDamage = (cause: unknown) => /not a database|malformed/i.test(String(cause))

const damaged = (directory: string, cause: unknown) =>
  new EmulatorStartError(
    'DATABASE_DAMAGED',
    `数据库文件 ${databaseFile(directory)} 已损坏，请移走后重新启动。The database file is damaged: move it away and start again.`,
    cause,
  )
