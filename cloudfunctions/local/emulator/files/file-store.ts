import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, type ReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Connection } from '../engine/connection'
import type { GroupCommit } from '../engine/group-commit'

export interface StoredFile {
  readonly size: number
  readonly type: string
  read(): ReadStream
}

export interface FileStore {
  put(path: string, content: Readable): Promise<void>
  find(path: string): StoredFile | undefined
  remove(path: string): Promise<boolean>
}

/** Bytes lie in files, names in the database: a file exists once its row is committed. */
export function createFileStore(directory: string, connection: Connection, commits: GroupCommit): FileStore {
  mkdirSync(directory, { recursive: true })

  const storedName = (path: string): string | undefined => {
    const row = connection.get('SELECT stored FROM files WHERE path = ?', [path])
    return row ? String(row[0]) : undefined
  }

  return {
    async put(path, content) {
      const name = `${createHash('sha256').update(path).digest('hex').slice(0, 16)}-${randomBytes(8).toString('hex')}`
      const target = join(directory, name)
      await writeDurably(content, `${target}.part`, target)
      const { size } = await stat(target)
      const replaced = commits.write(() => {
        const before = storedName(path)
        connection.run('INSERT OR REPLACE INTO files VALUES (?,?,?,?)', [path, name, size, typeOf(path)])
        return before
      })
      await commits.durable()
      if (replaced) await rm(join(directory, replaced), { force: true })
    },
    find(path) {
      const row = connection.get('SELECT stored, size, type FROM files WHERE path = ?', [path])
      if (!row) return undefined
      const [stored, size, type] = row
      return {
        size: Number(size),
        type: String(type),
        read: () => createReadStream(join(directory, String(stored))),
      }
    },
    async remove(path) {
      const stored = storedName(path)
      if (stored === undefined) return false
      commits.write(() => connection.run('DELETE FROM files WHERE path = ?', [path]))
      await commits.durable()
      await rm(join(directory, stored), { force: true })
      return true
    },
  }
}

async function writeDurably(content: Readable, part: string, target: string): Promise<void> {
  await pipeline(content, createWriteStream(part))
  const file = await open(part, 'r+')
  await file.sync()
  await file.close()
  await rename(part, target)
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const typeOf = (path: string): string =>
  TYPES[path.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream'
