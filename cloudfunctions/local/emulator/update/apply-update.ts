import { sameValue } from '../values/same-value'
import { clone, type Document, isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'
import { $addToSet, $pop, $pull, $pullAll, $push } from './array-operators'
import type { FieldOperator } from './field-operator'
import { clearPlace, findPlace, readPlace, writePlace } from './field-path'
import { $bit, $inc, $max, $min, $mul } from './number-operators'
import { expandPath } from './positional'

const OPERATORS: Readonly<Record<string, FieldOperator>> = {
  $set: (_, operand) => clone(operand),
  $unset: () => undefined,
  $inc,
  $mul,
  $min,
  $max,
  $bit,
  $push,
  $addToSet,
  $pop,
  $pull,
  $pullAll,
}

// These never make the field (or the objects on the way to it) when it is missing.
const ONLY_EXISTING = new Set(['$unset', '$pop', '$pull', '$pullAll'])

/** Refuses what no document could take: unknown operators, plain fields, two writes to one path. */
export function checkUpdate(update: Document): void {
  const operators = Object.entries(update)
  if (operators.length === 0) throw requestFailed('update document must have at least one element')
  const paths: string[] = []
  for (const [operator, fields] of operators) {
    if (!operator.startsWith('$'))
      throw requestFailed(`update document requires operators, found field '${operator}'`)
    if (!(operator in OPERATORS) && operator !== '$rename') {
      throw requestFailed(`unknown update operator: ${operator}`)
    }
    if (!isDocument(fields)) throw requestFailed(`the argument of ${operator} must be an object`)
    paths.push(...Object.keys(fields))
    if (operator === '$rename') paths.push(...Object.values(fields).map(String))
  }
  refuseConflicts(paths)
}

function refuseConflicts(paths: readonly string[]): void {
  const sorted = [...paths].sort()
  for (const path of sorted) {
    if (path === '_id' || path.startsWith('_id.')) {
      throw requestFailed(`Performing an update on the path '${path}' would modify the immutable field '_id'`)
    }
    const clash = sorted.find((other) => other.startsWith(`${path}.`))
    if (clash || sorted.indexOf(path) !== sorted.lastIndexOf(path)) {
      throw requestFailed(`Updating the path '${clash ?? path}' would create a conflict at '${path}'`)
    }
  }
}

/** The document after a checked update. `filter` tells which array element a `$` in a path means. */
export function applyUpdate(document: Document, update: Document, filter: Document): Document {
  const next = clone(document) as Document
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Document)) {
      for (const place of expandPath(next, path, filter)) {
        if (operator === '$rename') rename(next, place, String(operand))
        else change(next, operator, place, operand)
      }
    }
  }
  return next
}

function change(document: Document, operator: string, path: string, operand: Value): void {
  const place = findPlace(document, path, !ONLY_EXISTING.has(operator))
  if (!place) return
  const before = readPlace(place)
  const after = OPERATORS[operator]?.(before, operand, path)
  if (after === undefined) {
    if (before !== undefined) clearPlace(place)
  } else if (!sameValue(before, after)) {
    writePlace(place, after)
  }
}

function rename(document: Document, from: string, to: string): void {
  const source = findPlace(document, from, false)
  const value = source && readPlace(source)
  if (!source || value === undefined) return
  clearPlace(source)
  const target = findPlace(document, to, true)
  if (target) writePlace(target, value)
}
