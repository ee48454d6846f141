import type { Any, AnyObject, Options } from 'mingo/types'

import { candidatesAt } from '../values/candidates'
import { compareValues, typeTag } from '../values/order'
import { sameValue } from '../values/same-value'
import type { Document, Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'

type Operator = (selector: string, operand: Any, options: Options) => (document: AnyObject) => boolean
type Test = (value: Value | undefined) => boolean

/** A condition holds when any candidate of the path passes. */
const any =
  (testOf: (operand: Value) => Test): Operator =>
  (selector, operand) => {
    const test = testOf(operand as Value)
    return (document) => candidatesAt(document as Document, selector).some(test)
  }

const none =
  (operator: Operator): Operator =>
  (selector, operand, options) => {
    const test = operator(selector, operand, options)
    return (document) => !test(document)
  }

const equals = (operand: Value): Test =>
  operand === null ? (value) => value === null || value === undefined : (value) => sameValue(value, operand)

const comparison = (holds: (difference: number) => boolean) =>
  any((operand) => {
    const tag = typeTag(operand)
    return (value) => typeTag(value) === tag && holds(compareValues(value, operand))
  })

function oneOf(operand: Value): Test {
  if (!Array.isArray(operand)) throw requestFailed('$in needs an array')
  const tests = operand.map((item) => (item instanceof RegExp ? matches(item) : equals(item)))
  return (value) => tests.some((test) => test(value))
}

const matches =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && sameValue(value, pattern)

function remainder(operand: Value): Test {
  if (!Array.isArray(operand) || operand.length !== 2)
    throw requestFailed('malformed mod, needs [divisor, remainder]')
  const [divisor, rest] = operand.map((part) => Math.trunc(Number(part)))
  if (!divisor || rest === undefined) throw requestFailed('divisor cannot be 0')
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === rest
}

const $eq = any(equals)
const $in = any(oneOf)

/** Comparisons by the same paths and the same order of values that the indexes use. */
export const comparisonOperators = {
  $eq,
  $ne: none($eq),
  $in,
  $nin: none($in),
  $gt: comparison((difference) => difference > 0),
  $gte: comparison((difference) => difference >= 0),
  $lt: comparison((difference) => difference < 0),
  $lte: comparison((difference) => difference <= 0),
  $mod: any(remainder),
}
