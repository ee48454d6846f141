import { compileFilter } from '../query/matcher'
import { type Order, type Plan, planQuery } from '../query/plan'
import { sortBy } from '../query/sort'
import type { Document } from '../values/value'
import type { Collection } from './catalog'
import type { Connection, SqlValue } from './connection'
import { StoredDocument } from './stored-document'

export interface FindRequest {
  readonly filter: Document
  readonly order?: Order | undefined
  readonly skip?: number
  readonly limit?: number
}

export interface Reader {
  byKey(collection: Collection, key: string): StoredDocument | undefined
  find(collection: Collection, request: FindRequest): StoredDocument[]
  count(collection: Collection, filter: Document): number
}

/** Told of every read that no index narrowed, with how many documents it went through. */
export type ScanReport = (
  collection: Collection,
  filter: Document,
  order: Order | undefined,
  read: number,
) => void

export function createReader(connection: Connection, reportScan: ScanReport): Reader {
  return {
    byKey(collection, key) {
      const row = connection.get(`SELECT seq, doc FROM ${collection.table} WHERE id = ?`, [key])
      return row && new StoredDocument(Number(row[0]), key, String(row[1]))
    },

    find(collection, { filter, order, skip = 0, limit = Number.POSITIVE_INFINITY }) {
      const plan = planQuery(collection, filter, order)
      if (plan.exact && plan.sorted) return select(connection, plan, skip, limit)

      const wanted = plan.sorted ? skip + limit : Number.POSITIVE_INFINITY
      const { found, read } = sift(connection, plan, filter, wanted)
      if (plan.scan) reportScan(collection, filter, order, read)
      const sorted = plan.sorted || !order ? found : sortBy(found, order, (stored) => stored.document)
      return sorted.slice(skip, skip + limit)
    },

    count(collection, filter) {
      const plan = planQuery(collection, filter, undefined)
      if (plan.exact) {
        return Number(
          connection.get(`SELECT count(*) FROM ${plan.from}${whereSql(plan)}`, plan.parameters)?.[0],
        )
      }
      const { found, read } = sift(connection, plan, filter, Number.POSITIVE_INFINITY)
      if (plan.scan) reportScan(collection, filter, undefined, read)
      return found.length
    },
  }
}

const whereSql = (plan: Plan) => (plan.where ? ` WHERE ${plan.where}` : '')

function select(connection: Connection, plan: Plan, skip: number, limit: number): StoredDocument[] {
  const sql = `SELECT d.seq, d.id, d.doc FROM ${plan.from}${whereSql(plan)} ORDER BY ${plan.orderBy} LIMIT ? OFFSET ?`
  const parameters: SqlValue[] = [...plan.parameters, Number.isFinite(limit) ? limit : -1, skip]
  return connection
    .all(sql, parameters)
    .map(([seq, id, doc]) => new StoredDocument(Number(seq), String(id), String(doc)))
}

const FIRST_CHUNK = 128
const LARGEST_CHUNK = 8192

/** Reads the plan's rows in growing chunks until enough of them match. */
function sift(connection: Connection, plan: Plan, filter: Document, wanted: number) {
  const matches = compileFilter(filter)
  const seen = new Set<number>()
  const found: StoredDocument[] = []
  let read = 0
  for (let chunk = FIRST_CHUNK; ; chunk = Math.min(chunk * 4, LARGEST_CHUNK)) {
    const rows = select(connection, plan, read, chunk)
    for (const stored of rows) {
      if (plan.multikey && seen.has(stored.seq)) continue
      if (plan.multikey) seen.add(stored.seq)
      if (matches(stored.document)) found.push(stored)
      if (found.length >= wanted) return { found, read }
    }
    read += rows.length
    if (rows.length < chunk) return { found, read }
  }
}
