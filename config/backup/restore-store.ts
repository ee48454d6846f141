import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { EJSON } from 'bson'

import { collections } from '../../cloudfunctions/store/collections'
import type { SdkDatabase } from '../../cloudfunctions/store/database'
import { type BackupManifest, fileOf, MANIFEST } from './backup-store'

const A_WRITE = 200

/** Why nothing was restored, in a sentence for whoever typed the command. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}

/**
 * Puts a backup into an empty store whose collections exist. Everything is checked before the first
 * write: a folder that is incomplete or was changed, or a store that holds anything, is refused.
 */
export async function restoreStore(database: SdkDatabase, folder: string): Promise<number> {
  const backup = readBackup(folder)
  for (const name of backup.keys()) {
    const { total } = await database.collection(name).count()
    if (total !== 0)
      throw new RestoreRefused(`目标不是空的：${name} 里已有 ${total} 条。请恢复到一个空的环境。`)
  }
  let restored = 0
  for (const [name, documents] of backup) {
    for (let from = 0; from < documents.length; from += A_WRITE) {
      const part = documents.slice(from, from + A_WRITE)
      await database.collection(name).add(part)
      restored += part.length
    }
    const { total } = await database.collection(name).count()
    if (total !== documents.length) throw new Error(`${name}: ${total} of ${documents.length} were restored`)
  }
  return restored
}

function readBackup(folder: string): Map<string, object[]> {
  const manifestFile = join(folder, MANIFEST)
  if (!existsSync(manifestFile)) throw new RestoreRefused('这不是完整的备份：没有 manifest.json。')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as BackupManifest
  const backup = new Map<string, object[]>()
  for (const [name, { documents, sha256 }] of Object.entries(manifest.collections)) {
    if (!(name in collections)) throw new RestoreRefused(`备份里有不认识的集合：${name}。`)
    const file = join(folder, fileOf(name))
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256) {
      throw new RestoreRefused(`备份不完整或被改过：${fileOf(name)}。`)
    }
    const lines = text.split('\n').filter(Boolean)
    if (lines.length !== documents) throw new RestoreRefused(`备份不完整：${fileOf(name)}。`)
    backup.set(
      name,
      lines.map((line) => EJSON.parse(line, { relaxed: true }) as object),
    )
  }
  return backup
}
