import { readStored } from '../values/ejson'
import { invalidParam, requestFailed } from '../wire/wire-error'
import type { Catalog, Collection, Index, IndexDeclaration } from './catalog'
import type { Connection } from './connection'
import { indexEntries } from './index-keys'
import { writeArrays } from './multikey'

export interface CollectionDeclaration {
  readonly name: string
  readonly indexes?: readonly IndexDeclaration[]
}

const BATCH = 1000

/** Makes collections and indexes as declared, building new indexes over what is already there. */
export function ensureCollections(
  connection: Connection,
  catalog: Catalog,
  declarations: readonly CollectionDeclaration[],
): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    for (const { name } of declarations) ensureCollection(connection, name)
    catalog.reload()
    for (const { name, indexes = [] } of declarations)
      for (const index of indexes) ensureIndex(connection, catalog, name, index)
    connection.exec('COMMIT')
  } catch (error) {
    connection.exec('ROLLBACK')
    throw error
  } finally {
    catalog.reload()
  }
}

function ensureCollection(connection: Connection, name: string): void {
  if (!name || typeof name !== 'string') throw invalidParam('a collection needs a name')
  if (connection.get('SELECT 1 FROM collections WHERE name = ?', [name])) return
  connection.run('INSERT INTO collections (name) VALUES (?)', [name])
  const id = connection.get('SELECT id FROM collections WHERE name = ?', [name])?.[0]
  connection.exec(`CREATE TABLE c${id} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL)`)
}

const sameDeclaration = (index: Index, { keys, unique = false, sparse = false }: IndexDeclaration) =>
  index.unique === unique && index.sparse === sparse && JSON.stringify(index.keys) === JSON.stringify(keys)

function ensureIndex(
  connection: Connection,
  catalog: Catalog,
  name: string,
  declared: IndexDeclaration,
): void {
  const collection = catalog.require(name)
  const declaration = {
    ...declared,
    keys: declared.keys.map((key) => ({ name: key.name, direction: key.direction })),
  }
  if (declaration.keys.length === 0) throw invalidParam(`index ${declared.name} has no keys`)

  const existing = collection.indexes.find((index) => index.name === declaration.name)
  if (existing && sameDeclaration(existing, declaration)) return
  if (existing) dropIndex(connection, existing)

  const collectionId = Number(collection.table.slice(1))
  connection.run('INSERT INTO indexes (collection, declaration) VALUES (?, ?)', [
    collectionId,
    JSON.stringify(declaration),
  ])
  const id = connection.get('SELECT max(id) FROM indexes')?.[0]
  const columns = declaration.keys.map((_, i) => `k${i} TEXT NOT NULL`).join()
  const order = declaration.keys.map((key, i) => `k${i}${key.direction === -1 ? ' DESC' : ''}`).join()
  connection.exec(
    `CREATE TABLE i${id} (${columns}, seq INTEGER NOT NULL, PRIMARY KEY (${order}, seq)) WITHOUT ROWID`,
  )
  build(connection, collection, {
    unique: false,
    sparse: false,
    ...declaration,
    table: `i${id}`,
    arrays: 0,
  })
}

function dropIndex(connection: Connection, index: Index): void {
  connection.exec(`DROP TABLE ${index.table}`)
  connection.run('DELETE FROM indexes WHERE id = ?', [Number(index.table.slice(1))])
}

function build(connection: Connection, collection: Collection, index: Index): void {
  const marks = index.keys.map(() => '?').join()
  let arrays = 0
  for (let after = 0; ; ) {
    const rows = connection.all(
      `SELECT seq, doc FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ${BATCH}`,
      [after],
    )
    for (const [seq, text] of rows) {
      const found = indexEntries(index, readStored(String(text)))
      arrays |= found.arrays
      for (const entry of found.entries) {
        connection.run(`INSERT OR IGNORE INTO ${index.table} VALUES (${marks},?)`, [...entry, Number(seq)])
      }
      after = Number(seq)
    }
    if (rows.length < BATCH) break
  }
  if (index.unique) refuseExistingDuplicates(connection, collection, index)
  if (arrays !== 0) writeArrays(connection, index.table, arrays)
}

function refuseExistingDuplicates(connection: Connection, collection: Collection, index: Index): void {
  const columns = index.keys.map((_, i) => `k${i}`).join()
  const twice = connection.get(`SELECT 1 FROM ${index.table} GROUP BY ${columns} HAVING count(*) > 1 LIMIT 1`)
  if (twice)
    throw requestFailed(
      `E11000 duplicate key error: ${collection.name} holds duplicates for unique index ${index.name}`,
    )
}
