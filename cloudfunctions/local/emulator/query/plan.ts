import type { Collection, Index } from '../engine/catalog'
import type { SqlValue } from '../engine/connection'
import { compareKeys, NULL_KEY } from '../values/order'
import type { Document } from '../values/value'
import { type Constraint, type Constraints, type Interval, readConstraints } from './constraints'

export type Order = Readonly<Record<string, 1 | -1>>

export interface Plan {
  /** The collection's table. */
  readonly table: string
  /** What the conditions speak of: an index `i`, or the table itself as `d`. */
  readonly source: string
  readonly where: string
  readonly parameters: readonly SqlValue[]
  readonly orderBy: string
  /** The rows are the answer: the matcher has nothing left to refuse. */
  readonly exact: boolean
  /** The rows come in the order that was asked for. */
  readonly sorted: boolean
  /** One document may come several times. */
  readonly multikey: boolean
  /** No index helped: the whole collection may be read. */
  readonly scan: boolean
}

interface Column {
  readonly path: string
  readonly sql: string
  readonly direction: 1 | -1
  /** One document may have several keys here: rows of this column do not stand in one order of documents. */
  readonly arrays: boolean
}

interface Access {
  readonly table: string
  readonly source: string
  readonly columns: readonly Column[]
  /** The order of insertion, for ties and for when no order was asked. */
  readonly sequence: string
  readonly multikey: boolean
  readonly sparse: boolean
  readonly unique: boolean
}

interface Candidate extends Plan {
  readonly score: number
}

/** Chooses the index that narrows most; the plan only narrows, unless it says it is exact. */
export function planQuery(collection: Collection, filter: Document, order: Order | undefined): Plan {
  const constraints = readConstraints(filter)
  const accesses = [byId(collection), ...collection.indexes.flatMap((index) => byIndex(collection, index))]
  let best: Candidate = scan(collection, constraints, order)
  for (const access of accesses) {
    const candidate = consider(access, constraints, order)
    if (candidate.score > best.score) best = candidate
  }
  return best
}

const byId = ({ table }: Collection): Access => ({
  table,
  source: `${table} d`,
  columns: [{ path: '_id', sql: 'd.id', direction: 1, arrays: false }],
  // The plus keeps SQLite from walking the whole table for the sake of this order.
  sequence: '+d.seq',
  multikey: false,
  sparse: false,
  unique: true,
})

/** A geo index narrows nothing here: places are compared one by one. */
function byIndex({ table }: Collection, index: Index): Access[] {
  const columns = index.keys.flatMap(({ name, direction }, i) =>
    direction === '2dsphere'
      ? []
      : [{ path: name, sql: `i.k${i}`, direction, arrays: (index.arrays & (1 << i)) !== 0 }],
  )
  if (columns.length < index.keys.length) return []
  const { arrays, sparse, unique } = index
  const multikey = arrays !== 0
  return [{ table, source: `${index.table} i`, columns, sequence: 'i.seq', multikey, sparse, unique }]
}

const scan = ({ table }: Collection, constraints: Constraints, order: Order | undefined): Candidate => ({
  table,
  source: `${table} d`,
  where: '',
  parameters: [],
  orderBy: 'd.seq',
  exact: constraints.complete && constraints.fields.size === 0,
  sorted: order === undefined,
  multikey: false,
  scan: true,
  score: 0,
})

function consider(access: Access, constraints: Constraints, order: Order | undefined): Candidate {
  const conditions: string[] = []
  const parameters: SqlValue[] = []
  let used = 0
  let fixed = 0
  let score = 0

  for (const column of access.columns) {
    const constraint = constraints.fields.get(column.path)
    if (!constraint || !usable(constraint, access)) break
    if (constraint.points) {
      const marks = constraint.points.map(() => '?').join()
      conditions.push(constraint.points.length === 1 ? `${column.sql} = ?` : `${column.sql} IN (${marks})`)
      parameters.push(...constraint.points)
      for (const also of constraint.also ?? []) {
        conditions.push(holdsToo(access, column))
        parameters.push(also)
      }
      if (fixed === used && constraint.points.length === 1) fixed++
      score += constraint.points.length === 1 ? 100 : 60
      if (constraint.intervals.length === 0) used++
    } else {
      const interval = combine(constraint.intervals, column.arrays)
      conditions.push(
        `${column.sql} ${interval.fromOpen ? '>' : '>='} ? AND ${column.sql} ${interval.toOpen ? '<' : '<='} ?`,
      )
      parameters.push(interval.from, interval.to)
      score += 40
      used++
      break
    }
    if (constraint.intervals.length > 0) break
  }

  const natural = order !== undefined && followsOrder(access, fixed, order)
  const sortable = order !== undefined && ordersByColumns(access, order) && (conditions.length > 0 || natural)
  const complete = conditions.length > 0 || !access.sparse
  // One value looked for among the elements of an array stands once in the index for each document.
  const eachOnce = access.columns.every(
    ({ path, arrays }) => !arrays || isOneValue(constraints.fields.get(path)),
  )
  if (natural && complete) score += 30
  if (access.unique && conditions.length === access.columns.length) score += 1000

  return {
    table: access.table,
    source: access.source,
    where: conditions.join(' AND '),
    parameters,
    orderBy: sortable ? orderSql(access, order) : access.sequence,
    exact: constraints.complete && used === constraints.fields.size && eachOnce,
    sorted: order === undefined || sortable,
    multikey: access.multikey,
    scan: conditions.length === 0,
    score: complete && (conditions.length > 0 || sortable) ? score : -1,
  }
}

/** The same document stands in the same index under another key, too; its other columns are the same. */
function holdsToo({ source, columns }: Access, column: Column): string {
  const [table = '', row = ''] = source.split(' ')
  if (row !== 'i') return `${column.sql} = ?`
  const others = columns.filter((one) => one !== column).map(({ sql }) => sql.slice(row.length + 1))
  const same = [...others, 'seq'].map((name) => `j.${name} = i.${name}`).join(' AND ')
  return `EXISTS (SELECT 1 FROM ${table} j WHERE j.${column.sql.slice(row.length + 1)} = ? AND ${same})`
}

const isOneValue = (constraint: Constraint | undefined): boolean =>
  constraint?.points?.length === 1 && constraint.points[0] !== NULL_KEY && constraint.intervals.length === 0

// A sparse index leaves out documents without the fields, and those are what `null` would find.
const usable = (constraint: Constraint, access: Access): boolean =>
  (constraint.points !== undefined || constraint.intervals.length > 0) &&
  !(access.sparse && constraint.points?.includes(NULL_KEY))

/** In a column of arrays each bound may be met by another element, so only one of them may narrow. */
function combine(intervals: readonly Interval[], arrays: boolean): Interval {
  const [first, ...others] = intervals
  if (!first) throw new Error('a range needs an interval')
  return arrays ? first : others.reduce(intersect, first)
}

function intersect(a: Interval, b: Interval): Interval {
  const from = compareKeys(a.from, b.from)
  const to = compareKeys(a.to, b.to)
  return {
    from: from >= 0 ? a.from : b.from,
    fromOpen: from === 0 ? a.fromOpen || b.fromOpen : from > 0 ? a.fromOpen : b.fromOpen,
    to: to <= 0 ? a.to : b.to,
    toOpen: to === 0 ? a.toOpen || b.toOpen : to < 0 ? a.toOpen : b.toOpen,
  }
}

/** The columns after the fixed ones run in the asked order, forwards or backwards. */
function followsOrder(access: Access, fixed: number, order: Order): boolean {
  const fixedPaths = new Set(access.columns.slice(0, fixed).map((column) => column.path))
  const wanted = Object.entries(order).filter(([path]) => !fixedPaths.has(path))
  const columns = access.columns.slice(fixed)
  const backwards = wanted[0]?.[1] !== columns[0]?.direction
  return wanted.every(([path, direction], i) => {
    const column = columns[i]
    return column?.path === path && !column.arrays && (column.direction === direction) !== backwards
  })
}

const ordersByColumns = (access: Access, order: Order): boolean =>
  Object.keys(order).every((path) => access.columns.some((column) => column.path === path && !column.arrays))

function orderSql(access: Access, order: Order): string {
  const terms = Object.entries(order).map(([path, direction]) => {
    const column = access.columns.find((candidate) => candidate.path === path)
    return `${column?.sql}${direction === -1 ? ' DESC' : ''}`
  })
  return [...terms, access.sequence].join(', ')
}
