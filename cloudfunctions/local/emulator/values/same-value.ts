import { writeStored } from './ejson'
import type { Value } from './value'

/** Equal as stored: same type, same fields in the same order. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object') return Number.isNaN(a) && Number.isNaN(b)
  if (a === null || b === null) return false
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  return writeStored({ v: a }) === writeStored({ v: b })
}
