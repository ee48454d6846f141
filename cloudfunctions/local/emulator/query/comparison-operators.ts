import type { Any, AnyObject, Options } from 'mingo/types'
import { resolve } from 'mingo/util'
import { compareKeys, orderKey } from '../values/order'
import type { Value } from '../values/value'

type Test = (difference: number) => boolean

/**
 * Comparisons by MongoDB's order of values. mingo's own compare strings by UTF-16 unit and let a
 * missing field fail `$lte: null`; an index must agree with the matcher on both.
 */
const comparison = (test: Test) => (selector: string, operand: Any, _options: Options) => {
  const key = orderKey(operand as Value)
  const tag = key.charCodeAt(0)
  const passes = (value: Value | undefined) => {
    const candidate = orderKey(value)
    return candidate.charCodeAt(0) === tag && test(compareKeys(candidate, key))
  }
  return (document: AnyObject): boolean => {
    const found = resolve(document, selector, { unwrapArray: true }) as Value | undefined
    return passes(found) || (Array.isArray(found) && found.some(passes))
  }
}

export const comparisonOperators = {
  $gt: comparison((difference) => difference > 0),
  $gte: comparison((difference) => difference >= 0),
  $lt: comparison((difference) => difference < 0),
  $lte: comparison((difference) => difference <= 0),
}
