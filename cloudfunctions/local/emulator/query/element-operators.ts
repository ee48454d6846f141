import { $not as mingoNot } from 'mingo/operators/query/logical'
import { Query } from 'mingo/query'
import type { Any, AnyObject, Options } from 'mingo/types'

import { candidatesAt } from '../values/candidates'
import { type Document, isDocument, ObjectId, type Value } from '../values/value'
import { requestFailed, unsupported } from '../wire/wire-error'
import { comparisonOperators } from './comparison-operators'

const isInt = (value: unknown) => Number.isInteger(value) && value === ((value as number) | 0)

const TYPES: Readonly<Record<string, (value: Value | undefined) => boolean>> = {
  double: (value) => typeof value === 'number' && !Number.isInteger(value),
  string: (value) => typeof value === 'string',
  object: isDocument,
  array: Array.isArray,
  objectId: (value) => value instanceof ObjectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp,
  int: isInt,
  long: (value) => Number.isInteger(value) && !isInt(value),
  number: (value) => typeof value === 'number',
}

const TYPE_NUMBERS: Readonly<Record<number, string>> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}

function $type(selector: string, operand: Any, _options: Options) {
  const tests = [operand].flat().map((name) => {
    const test = TYPES[String(TYPE_NUMBERS[Number(name)] ?? name)]
    if (!test) throw unsupported(`the value type ${name}`)
    return test
  })
  return (document: AnyObject) =>
    candidatesAt(document as Document, selector).some((value) => tests.some((test) => test(value)))
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])

/** Conditions on fields of an element never hold for an element that is not an object. */
function $elemMatch(selector: string, operand: Any, options: Options) {
  if (!isDocument(operand)) throw requestFailed('$elemMatch needs an object')
  const onValue = Object.keys(operand).some((key) => key.startsWith('$') && !LOGICAL.has(key))
  const query = new Query(onValue ? { v: operand } : operand, options)
  const test = (item: Value) => (onValue ? query.test({ v: item }) : isDocument(item) && query.test(item))
  return (document: AnyObject) =>
    candidatesAt(document as Document, selector).some((value) => Array.isArray(value) && value.some(test))
}

/** Each of them for itself, as `$and` of equalities: a field that holds one value and no array fits as well. */
function $all(selector: string, operand: Any, options: Options) {
  if (!Array.isArray(operand)) throw requestFailed('$all needs an array')
  const tests = operand.map((part) => {
    if (isDocument(part) && '$elemMatch' in part) return $elemMatch(selector, part.$elemMatch, options)
    return comparisonOperators.$in(selector, [part], options)
  })
  return (document: AnyObject) => tests.length > 0 && tests.every((test) => test(document))
}

/** The platform refuses a pattern under `$not`; so do we, whatever mingo could do with it. */
function $not(selector: string, operand: Any, options: Options) {
  if (operand instanceof RegExp) throw requestFailed('$not cannot have a regex')
  if (!isDocument(operand)) throw requestFailed('$not needs a condition')
  return mingoNot(selector, operand, options)
}

export const elementOperators = { $type, $elemMatch, $all, $not }
