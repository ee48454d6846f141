import { writeStored } from '../values/ejson'
import type { Value } from '../values/value'

/** Equal as stored: same type, same fields in the same order. */
export const sameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && writeStored({ v: a }) === writeStored({ v: b }))
