import type { Any } from 'mingo/types'

import { requestFailed } from '../wire/wire-error'
import { type Expression, evaluateAll } from './evaluate'

function text(operator: string, value: Any): string {
  if (typeof value === 'string') return value
  throw requestFailed(`${operator} requires a string`)
}

function position(operator: string, value: Any, fallback: number): number {
  const number = value ?? fallback
  if (Number.isInteger(number) && Number(number) >= 0) return Number(number)
  throw requestFailed(`${operator} requires a position of 0 or more`)
}

/** Where `part` first lies in `whole`, both as lists of units; -1 when it does not. */
function indexOfUnits<T>(whole: readonly T[], part: readonly T[], start: number, end: number): number {
  const last = Math.min(end, whole.length) - part.length
  for (let at = start; at <= last; at++) if (part.every((unit, i) => whole[at + i] === unit)) return at
  return -1
}

const indexOf =
  (operator: string, units: (value: string) => readonly unknown[]): Expression =>
  (document, argument, options) => {
    const [whole, part, start, end] = evaluateAll(document, argument, options)
    if (whole === null || whole === undefined) return null
    const all = units(text(operator, whole))
    const from = position(operator, start, 0)
    return indexOfUnits(all, units(text(operator, part)), from, position(operator, end, all.length))
  }

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80

/** A negative length means "to the end", and one beyond the end is no error: mingo refuses both. */
const substrBytes =
  (operator: string): Expression =>
  (document, argument, options) => {
    const [value, start, length] = evaluateAll(document, argument, options)
    if (value === null || value === undefined) return ''
    const bytes = Buffer.from(String(value))
    const from = position(operator, start, 0)
    const to = Number(length) < 0 ? bytes.length : Math.min(from + Number(length), bytes.length)
    if (isContinuation(bytes[from]) || isContinuation(bytes[to])) {
      throw requestFailed(`${operator}: invalid range, it cuts a UTF-8 character`)
    }
    return bytes.subarray(from, to).toString()
  }

export const textFixes = {
  $indexOfBytes: indexOf('$indexOfBytes', (value) => [...Buffer.from(value)]),
  $indexOfCP: indexOf('$indexOfCP', (value) => [...value]),
  $substr: substrBytes('$substr'),
  $substrBytes: substrBytes('$substrBytes'),
}
