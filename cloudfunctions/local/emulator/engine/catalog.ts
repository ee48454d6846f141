import { noCollection } from '../wire/wire-error'
import type { Connection } from './connection'
import { readArrays } from './multikey'

export interface IndexField {
  readonly name: string
  /** `2dsphere` indexes a place on the globe: searches by distance ask for one. */
  readonly direction: 1 | -1 | '2dsphere'
}

export interface IndexDeclaration {
  readonly name: string
  readonly keys: readonly IndexField[]
  readonly unique?: boolean
  readonly sparse?: boolean
}

export interface Index extends Required<IndexDeclaration> {
  readonly table: string
  /** The columns (bits) in which an array was indexed: there one document may have several keys. */
  arrays: number
}

/** Index lists are replaced, never edited, so a transaction keeps those of its snapshot. */
export interface Collection {
  readonly name: string
  readonly table: string
  readonly indexes: readonly Index[]
  readonly sequence: { next: number }
}

export type Collections = ReadonlyMap<string, Collection>

export interface Catalog {
  readonly collections: Collections
  require(name: unknown): Collection
  reload(): void
}

export function createCatalogTables(connection: Connection): void {
  connection.exec(`
    CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS indexes (
      id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, declaration TEXT NOT NULL,
      multikey INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, stored TEXT NOT NULL, size INTEGER NOT NULL, type TEXT NOT NULL);
  `)
}

export function openCatalog(connection: Connection): Catalog {
  let collections = load(connection)
  return {
    get collections() {
      return collections
    },
    require(name) {
      const collection = collections.get(String(name))
      if (!collection) throw noCollection(String(name))
      return collection
    },
    reload() {
      collections = load(connection)
    },
  }
}

function load(connection: Connection): Collections {
  const indexes = connection.all('SELECT id, collection, declaration, multikey FROM indexes ORDER BY id')
  const collections = connection.all('SELECT id, name FROM collections ORDER BY id').map(([id, name]) => {
    const table = `c${id}`
    const last = connection.get(`SELECT coalesce(max(seq), 0) FROM ${table}`)
    return {
      name: String(name),
      table,
      indexes: indexes.filter((row) => row[1] === id).map(toIndex),
      sequence: { next: Number(last?.[0]) + 1 },
    }
  })
  return new Map(collections.map((collection) => [collection.name, collection]))
}

function toIndex([id, , declaration, multikey]: readonly unknown[]): Index {
  const declared = JSON.parse(String(declaration)) as IndexDeclaration
  const arrays = readArrays(Number(multikey), declared.keys.length)
  return { unique: false, sparse: false, ...declared, table: `i${id}`, arrays }
}
