import { orderKey, typeBracket } from '../values/order'
import { type Document, isDocument, ObjectId, type Value } from '../values/value'

export interface Interval {
  readonly from: string
  readonly fromOpen: boolean
  readonly to: string
  readonly toOpen: boolean
}

export interface Constraint {
  /** Keys the field must equal one of. */
  points?: readonly string[]
  /** Keys that the field must hold besides: what `$all` asks for after its first. */
  also?: readonly string[]
  intervals: Interval[]
}

export interface Constraints {
  readonly fields: ReadonlyMap<string, Constraint>
  /** Every condition of the filter stands in `fields`, and none is left for the matcher. */
  readonly complete: boolean
}

/** Reads out of a filter what an index can narrow by. `$and` joins in, so a range stays one range. */
export function readConstraints(filter: Document): Constraints {
  const fields = new Map<string, Constraint>()
  const complete = readFilter(filter, fields)
  return { fields, complete }
}

function readFilter(filter: Document, fields: Map<string, Constraint>): boolean {
  let complete = true
  for (const [field, condition] of Object.entries(filter)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) complete = isDocument(part) && readFilter(part, fields) && complete
    } else if (field.startsWith('$')) {
      complete = false
    } else {
      complete = readCondition(fields, field, condition) && complete
    }
  }
  return complete
}

function readCondition(fields: Map<string, Constraint>, field: string, condition: Value): boolean {
  const constraint = fields.get(field) ?? { intervals: [] }
  fields.set(field, constraint)
  if (!isOperators(condition)) return readOperator(constraint, '$eq', condition)
  let complete = true
  for (const [operator, operand] of Object.entries(condition)) {
    complete = readOperator(constraint, operator, operand) && complete
  }
  return complete
}

export const isOperators = (condition: Value): condition is Document =>
  isDocument(condition) && Object.keys(condition).some((key) => key.startsWith('$'))

function readOperator(constraint: Constraint, operator: string, operand: Value): boolean {
  if (operator === '$eq') return addPoints(constraint, [operand])
  if (operator === '$in' && Array.isArray(operand)) return addPoints(constraint, operand)
  if (operator === '$all' && Array.isArray(operand)) return addAll(constraint, operand)
  const interval = operand === null ? undefined : intervalOf(operator, operand)
  if (!interval) return false
  constraint.intervals.push(interval)
  return true
}

function addPoints(constraint: Constraint, values: readonly Value[]): boolean {
  if (constraint.points || !values.every(isPlain)) return false
  constraint.points = [...new Set(values.map(orderKey))]
  return true
}

/** The first narrows as a point, as the platform's index does it; the others are looked up beside it. */
function addAll(constraint: Constraint, values: readonly Value[]): boolean {
  const [first, ...others] = values
  if (first === undefined || values.includes(null) || !others.every(isPlain)) return false
  if (!addPoints(constraint, [first])) return false
  constraint.also = [...new Set(others.map(orderKey))]
  return true
}

/** Values whose order key stands for them alone; arrays, objects and patterns match in other ways. */
const isPlain = (value: Value): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  value instanceof Date ||
  value instanceof ObjectId

function intervalOf(operator: string, operand: Value): Interval | undefined {
  if (!isPlain(operand)) return undefined
  const key = orderKey(operand)
  const { from, to } = typeBracket(key)
  switch (operator) {
    case '$gt':
      return { from: key, fromOpen: true, to, toOpen: true }
    case '$gte':
      return { from: key, fromOpen: false, to, toOpen: true }
    case '$lt':
      return { from, fromOpen: false, to: key, toOpen: true }
    case '$lte':
      return { from, fromOpen: false, to: key, toOpen: false }
    default:
      return undefined
  }
}
