import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { EJSON } from 'bson'

import { collections } from '../../cloudfunctions/store/collections'
import type { SdkDatabase } from '../../cloudfunctions/store/database'

export interface BackupManifest {
  readonly format: 1
  readonly madeAt: string
  readonly collections: Readonly<Record<string, { readonly documents: number; readonly sha256: string }>>
}

const A_READ = 1000
export const MANIFEST = 'manifest.json'
export const fileOf = (collection: string) => `${collection}.jsonl`

/**
 * Every document of every declared collection, a line each, in order of `_id`; dates and numbers keep
 * their kind. The manifest is written last: a folder without one is half a backup. What is restricted
 * stays sealed in it and opens only with the same `SECRET_KEY`, which is never part of a backup.
 */
export async function backupStore(database: SdkDatabase, folder: string): Promise<BackupManifest> {
  mkdirSync(folder, { recursive: true })
  const done: Record<string, { documents: number; sha256: string }> = {}
  for (const name of Object.keys(collections)) {
    const lines: string[] = []
    for (let after = ''; ; ) {
      const { data } = await database
        .collection(name)
        .where({ _id: database.command.gt(after) })
        .orderBy('_id', 'asc')
        .limit(A_READ)
        .get()
      const part = data as { readonly _id: string }[]
      for (const document of part) lines.push(EJSON.stringify(document, { relaxed: false }))
      const last = part.at(-1)
      if (part.length < A_READ || !last) break
      after = last._id
    }
    const text = lines.map((line) => `${line}\n`).join('')
    writeFileSync(join(folder, fileOf(name)), text, { mode: 0o600 })
    done[name] = { documents: lines.length, sha256: createHash('sha256').update(text).digest('hex') }
  }
  const manifest: BackupManifest = { format: 1, madeAt: new Date().toISOString(), collections: done }
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return manifest
}
