import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

import { EmulatorStartError } from './start-error'

export interface DirectoryLock {
  release(): void
}

/**
 * One emulator a directory. The lock is SQLite's own lock on a small file, which the system lets go
 * of even after kill -9; the pid beside it only serves the sentence.
 */
export function lockDirectory(directory: string): DirectoryLock {
  try {
    mkdirSync(directory, { recursive: true })
  } catch (cause) {
    throw new EmulatorStartError(
      'DIRECTORY_UNUSABLE',
      `数据目录 ${directory} 无法创建。The data directory cannot be created.`,
      cause,
    )
  }
  const pidFile = join(directory, 'emulator.pid')
  const lock = takeLock(join(directory, 'emulator.lock'), () => {
    const owner = readPid(pidFile)
    return new EmulatorStartError(
      'DIRECTORY_IN_USE',
      `数据目录 ${directory} 正被另一个模拟器使用（进程 ${owner}）。Another emulator is using this data directory (process ${owner}).`,
    )
  })
  writeFileSync(pidFile, String(process.pid))
  return lock
}

function takeLock(file: string, inUse: () => EmulatorStartError): DirectoryLock {
  let database: Database.Database
  try {
    database = new Database(file)
  } catch (cause) {
    throw new EmulatorStartError(
      'DIRECTORY_UNUSABLE',
      '数据目录无法写入。The data directory cannot be written.',
      cause,
    )
  }
  try {
    database.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    database.close()
    throw inUse()
  }
  return { release: () => void database.close() }
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return '?'
  }
}
