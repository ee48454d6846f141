import { join } from 'node:path'

import { createCatalogTables } from '../engine/catalog'
import { type Connection, openConnection } from '../engine/connection'
import { EmulatorStartError } from './start-error'

const CACHE_KIB = 16_384

export const databaseFile = (directory: string) => join(directory, 'cloudbase.db')

export function openDatabase(directory: string): Connection {
  try {
    const connection = openConnection(databaseFile(directory), CACHE_KIB)
    const verdict = connection.get('PRAGMA quick_check(1)')?.[0]
    if (verdict !== 'ok') throw new Error(String(verdict))
    createCatalogTables(connection)
    return connection
  } catch (cause) {
    throw databaseError(directory, cause)
  }
}

function databaseError(directory: string, cause: unknown): EmulatorStartError {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/full/i.test(message)) {
    return new EmulatorStartError('DISK_FULL', '磁盘已满，模拟器无法写入数据。The disk is full.', cause)
  }
  if (/unable to open|readonly|permission/i.test(message)) {
    return new EmulatorStartError(
      'DIRECTORY_UNUSABLE',
      `数据目录 ${directory} 无法读写。The data directory cannot be used.`,
      cause,
    )
  }
  return new EmulatorStartError(
    'DATABASE_DAMAGED',
    `数据库文件 ${databaseFile(directory)} 已损坏，请移走后重新启动。The database file is damaged: move it away and start again.`,
    cause,
  )
}
