import { nearIn, requireGeoIndex, sortByDistance } from '../geo/near'
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
  /** The found documents as a JSON list of texts, when the index alone decides; else undefined. */
  listJson(collection: Collection, request: FindRequest): string | undefined
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
      const near = nearIn(filter)
      if (near) requireGeoIndex(collection, near.field)
      const plan = planQuery(collection, filter, order)
      if (plan.exact && plan.sorted) return select(connection, plan, skip, limit)

      const distant = near !== undefined && !order
      const wanted = plan.sorted && !distant ? skip + limit : Number.POSITIVE_INFINITY
      const { found, read } = sift(connection, plan, filter, wanted)
      if (plan.scan && !near) reportScan(collection, filter, order, read)
      if (distant) return sortByDistance(found, near, ({ document }) => document).slice(skip, skip + limit)
      const sorted = plan.sorted || !order ? found : sortBy(found, order, (stored) => stored.document)
      return sorted.slice(skip, skip + limit)
    },

    count(collection, filter) {
      const plan = planQuery(collection, filter, undefined)
      if (plan.exact) {
        return Number(
          connection.get(`SELECT count(*) FROM ${plan.source}${whereSql(plan)}`, plan.parameters)?.[0],
        )
      }
      const { found, read } = sift(connection, plan, filter, Number.POSITIVE_INFINITY)
      if (plan.scan) reportScan(collection, filter, undefined, read)
      return found.length
    },

    listJson(collection, { filter, order, skip = 0, limit = -1 }) {
      const plan = planQuery(collection, filter, order)
      if (!plan.exact || !plan.sorted) return undefined
      const sql = `SELECT json_group_array(doc) FROM (${rowsSql(plan, 'd.doc AS doc')})`
      const row = connection.get(sql, [...plan.parameters, limit, skip])
      return String(row?.[0])
    },
  }
}

const whereSql = (plan: Plan) => (plan.where ? ` WHERE ${plan.where}` : '')

/** An index is cut to the wanted rows before the first document is read. */
function rowsSql(plan: Plan, columns: string): string {
  const window = `${whereSql(plan)} ORDER BY ${plan.orderBy} LIMIT ? OFFSET ?`
  if (plan.source.endsWith(' d')) return `SELECT ${columns} FROM ${plan.source}${window}`
  return `SELECT ${columns} FROM (SELECT i.seq AS row FROM ${plan.source}${window}) CROSS JOIN ${plan.table} d ON d.seq = row`
}

function select(connection: Connection, plan: Plan, skip: number, limit: number): StoredDocument[] {
  const parameters: SqlValue[] = [...plan.parameters, Number.isFinite(limit) ? limit : -1, skip]
  return connection
    .all(rowsSql(plan, 'd.seq, d.id, d.doc'), parameters)
    .map(([seq, id, doc]) => new StoredDocument(Number(seq), String(id), String(doc)))
}

const SMALLEST_CHUNK = 16
const FIRST_CHUNK = 128
const LARGEST_CHUNK = 8192

/** Reads the plan's rows in growing chunks until enough of them match. */
function sift(connection: Connection, plan: Plan, filter: Document, wanted: number) {
  const matches = compileFilter(filter)
  const seen = new Set<number>()
  const found: StoredDocument[] = []
  let read = 0
  const first = Math.max(SMALLEST_CHUNK, Math.min(wanted, FIRST_CHUNK))
  for (let chunk = first; ; chunk = Math.min(chunk * 4, LARGEST_CHUNK)) {
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
