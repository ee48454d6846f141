import { compileFilter } from '../query/matcher'
import { sortBy } from '../query/sort'
import { sameValue } from '../values/same-value'
import { clone, isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'
import type { FieldOperator } from './field-operator'

/** The array a field holds; a missing one counts as empty, anything else is refused as MongoDB does. */
function arrayAt(operator: string, current: Value | undefined, path: string): Value[] {
  if (current === undefined) return []
  if (Array.isArray(current)) return current
  throw requestFailed(
    `The field '${path}' must be an array to apply ${operator}, but is ${JSON.stringify(current)}`,
  )
}

const hasEach = (operand: Value): operand is { $each: Value } => isDocument(operand) && '$each' in operand

function eachOf(operator: string, operand: Value): Value[] {
  if (!hasEach(operand)) return [operand]
  if (!Array.isArray(operand.$each))
    throw requestFailed(`The argument to $each in ${operator} must be an array`)
  return operand.$each
}

const PUSH_MODIFIERS = new Set(['$each', '$position', '$slice', '$sort'])

export const $push: FieldOperator = (current, operand, path) => {
  const array = arrayAt('$push', current, path)
  const added = eachOf('$push', operand).map(clone)
  if (!hasEach(operand)) return [...array, ...added]

  const unknown = Object.keys(operand).find((key) => !PUSH_MODIFIERS.has(key))
  if (unknown) throw requestFailed(`Unrecognized clause in $push: ${unknown}`)
  const { $position, $sort, $slice } = operand as { $position?: Value; $sort?: Value; $slice?: Value }
  const position = typeof $position === 'number' ? $position : array.length
  const joined = [
    ...array.slice(0, position),
    ...added,
    ...(position < 0 ? array.slice(position) : array.slice(position)),
  ]
  return slice($sort === undefined ? joined : sorted(joined, $sort), $slice)
}

function sorted(array: readonly Value[], order: Value): Value[] {
  if (order === 1 || order === -1) return sortBy(array, { v: order }, (v) => ({ v }))
  if (!isDocument(order)) throw requestFailed('The $sort of a $push is 1, -1 or a document')
  return sortBy(array, order as Record<string, 1 | -1>, (item) => (isDocument(item) ? item : {}))
}

function slice(array: Value[], count: Value | undefined): Value[] {
  if (count === undefined) return array
  if (!Number.isInteger(count)) throw requestFailed('The value for $slice must be an integer')
  return (count as number) < 0 ? array.slice(count as number) : array.slice(0, count as number)
}

export const $addToSet: FieldOperator = (current, operand, path) => {
  const set = [...arrayAt('$addToSet', current, path)]
  for (const item of eachOf('$addToSet', operand)) {
    if (!set.some((member) => sameValue(member, item))) set.push(clone(item))
  }
  return set
}

export const $pop: FieldOperator = (current, operand, path) => {
  if (current === undefined) return undefined
  const array = arrayAt('$pop', current, path)
  if (operand !== 1 && operand !== -1) throw requestFailed(`$pop expects 1 or -1, at '${path}'`)
  return operand === 1 ? array.slice(0, -1) : array.slice(1)
}

export const $pullAll: FieldOperator = (current, operand, path) => {
  if (!Array.isArray(operand)) throw requestFailed('$pullAll requires an array argument')
  if (current === undefined) return undefined
  return arrayAt('$pullAll', current, path).filter(
    (item) => !operand.some((unwanted) => sameValue(item, unwanted)),
  )
}

export const $pull: FieldOperator = (current, operand, path) => {
  if (current === undefined) return undefined
  const unwanted = pullTest(operand)
  return arrayAt('$pull', current, path).filter((item) => !unwanted(item))
}

function pullTest(operand: Value): (item: Value) => boolean {
  if (operand instanceof RegExp) return (item) => typeof item === 'string' && operand.test(item)
  if (!isDocument(operand)) return (item) => sameValue(item, operand)
  if (Object.keys(operand).some((key) => key.startsWith('$') && !LOGICAL.has(key))) {
    const matches = compileFilter({ v: operand })
    return (v) => matches({ v })
  }
  const matches = compileFilter(operand)
  return (item) => isDocument(item) && matches(item)
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])
