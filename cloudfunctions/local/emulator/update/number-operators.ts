import { compareValues } from '../values/order'
import { isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'
import type { FieldOperator } from './field-operator'

const arithmetic =
  (operator: string, compute: (current: number, operand: number) => number): FieldOperator =>
  (current, operand, path) => {
    if (typeof operand !== 'number') {
      throw requestFailed(`Cannot apply ${operator} to '${path}' with a non-numeric argument`)
    }
    if (current !== undefined && typeof current !== 'number') {
      throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type at '${path}'`)
    }
    return compute(current ?? 0, operand)
  }

export const $inc = arithmetic('$inc', (current, operand) => current + operand)

export const $mul = arithmetic('$mul', (current, operand) => current * operand)

export const $min: FieldOperator = (current, operand) =>
  current === undefined || compareValues(operand, current) < 0 ? operand : current

export const $max: FieldOperator = (current, operand) =>
  current === undefined || compareValues(operand, current) > 0 ? operand : current

const BITS: Readonly<Record<string, (a: number, b: number) => number>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
}

export const $bit: FieldOperator = (current, operand, path) => {
  const [[name, mask] = ['', 0]] = isDocument(operand) ? Object.entries(operand) : []
  const compute = BITS[name]
  if (!compute || !isInt32(mask)) throw requestFailed(`$bit at '${path}' needs and, or, xor with an integer`)
  if (current !== undefined && !isInt32(current))
    throw requestFailed(`Cannot apply $bit to a non-integer at '${path}'`)
  return compute(current ?? 0, mask)
}

const isInt32 = (value: Value | undefined): value is number =>
  typeof value === 'number' && (value | 0) === value
