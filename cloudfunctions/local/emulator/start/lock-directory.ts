import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

import { directoryError, EmulatorStartError } from './start-error'

export interface DirectoryLock {
  release(): void
}

/**
 * One emulator a directory. The lock is SQLite's own lock on a small file, which the system lets go
 * of even after kill -9; the pid beside it only serves the sentence.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const pidFile = join(directory, 'emulator.pid')
  let database: Database.Database | undefined
  try {
    mkdirSync(directory, { recursive: true })
    database = new Database(join(directory, 'emulator.lock'))
    database.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
    writeFileSync(pidFile, String(process.pid))
    const held = database
    return { release: () => void held.close() }
  } catch (cause) {
    database?.close()
    throw isBusy(cause) ? inUse(directory, readPid(pidFile)) : directoryError(directory, cause)
  }
}

const isBusy = (cause: unknown) => (cause as { code?: unknown }).code === 'SQLITE_BUSY'

const inUse = (directory: string, owner: string) =>
  new EmulatorStartError(
    'DIRECTORY_IN_USE',
    `数据目录 ${directory} 正被另一个模拟器使用（进程 ${owner}）。Another emulator is using this data directory (process ${owner}).`,
  )

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return '?'
  }
}
