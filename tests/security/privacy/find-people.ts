import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import Database from 'libsql'

/** What would tell who somebody was: every one of these must be nowhere when she has left. */
export interface Marks {
  readonly openid: string
  readonly personId: string
  readonly phone: string
  readonly name: string
  /** Room numbers as people write them are short: they are looked for as a field's whole value. */
  readonly room: string
}

export interface Find {
  readonly where: string
  readonly what: keyof Marks
}

export interface Scan {
  readonly documents: number
  readonly bytes: number
  readonly finds: readonly Find[]
  /** Her pseudonym in events of the audit: told to her beforehand, and the only place where it stays. */
  readonly audited: number
}

/** Where a pseudonym may stay, and nothing else of hers (`account.stays` in the copy tells her). */
const MAY_KEEP_ID = ['audit_events']

/** Looks through every document of the store, field by field. */
export function scanDocuments(dataDir: string, people: readonly Marks[]): Scan {
  const database = new Database(join(dataDir, 'cloudbase.db'), { readonly: true })
  const finds: Find[] = []
  let documents = 0
  let bytes = 0
  let audited = 0
  const tables = database.prepare('SELECT id, name FROM collections').all() as { id: number; name: string }[]
  for (const { id, name } of tables) {
    for (const { doc, id: key } of database.prepare(`SELECT id, doc FROM c${id}`).all() as {
      doc: string
      id: string
    }[]) {
      documents += 1
      bytes += doc.length
      for (const marks of people) {
        for (const what of ['openid', 'phone', 'name', 'personId'] as const) {
          if (!doc.includes(marks[what]) && !key.includes(marks[what])) continue
          if (what === 'personId' && MAY_KEEP_ID.includes(name)) audited += 1
          else finds.push({ where: `${name}/${key}: ${fieldOf(doc, marks[what])}`, what })
        }
        if (doc.includes(`"${marks.room}"`)) finds.push({ where: `${name}/${key}`, what: 'room' })
      }
    }
  }
  database.close()
  return { documents, bytes, finds, audited }
}

const fieldOf = (doc: string, value: string): string => {
  const at = doc.indexOf(value)
  return at < 0 ? '_id' : doc.slice(Math.max(0, at - 40), at)
}

/** Looks through files byte by byte: the store with what its deleted rows left behind, its log, stored files, logs. */
export function scanFiles(
  directory: string,
  people: readonly Marks[],
  skip: (file: string) => boolean,
): Scan {
  const finds: Find[] = []
  let bytes = 0
  let documents = 0
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(directory, path)
    if (skip(name)) continue
    const content = readFileSync(path)
    documents += 1
    bytes += content.length
    for (const marks of people) {
      for (const what of ['openid', 'phone', 'name'] as const) {
        if (content.includes(marks[what])) finds.push({ where: name, what })
      }
    }
  }
  return { documents, bytes, finds, audited: 0 }
}
