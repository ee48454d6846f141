import * as expression from 'mingo/operators/expression'
import type { Any, AnyObject, Options } from 'mingo/types'

import { requestFailed } from '../wire/wire-error'

type Expression = (document: AnyObject, argument: Any, options: Options) => Any

/** mingo has no public way to evaluate; `$ifNull` gives back any value that is there. */
const evaluate: Expression = (document, argument, options) =>
  expression.$ifNull(document, [argument, null], options)

/** Weeks begin on Sunday and week 0 lies before the first one; mingo counts otherwise. */
const $week: Expression = (document, argument, options) => {
  const dayOfYear = expression.$dayOfYear(document, argument, options)
  const dayOfWeek = expression.$dayOfWeek(document, argument, options)
  if (dayOfYear === null || dayOfYear === undefined) return null
  return Math.floor((Number(dayOfYear) + 7 - Number(dayOfWeek)) / 7)
}

const TO_THE_END = 2 ** 31 - 1

/** A negative length means "to the end"; mingo refuses it. */
const $substrBytes: Expression = (document, argument, options) => {
  if (!Array.isArray(argument)) throw requestFailed('$substr needs [string, start, length]')
  const [text, start, length] = argument
  const count = Number(evaluate(document, length, options))
  return expression.$substrBytes(document, [text, start, count < 0 ? TO_THE_END : count], options)
}

const $indexOfCP: Expression = (document, argument, options) => {
  if (!Array.isArray(argument)) throw requestFailed('$indexOfCP needs [string, substring]')
  const [text, part, start, end] = argument.map((item) => evaluate(document, item, options))
  if (text === null) return null
  if (typeof text !== 'string' || typeof part !== 'string') throw requestFailed('$indexOfCP requires strings')
  const points = [...text]
  const wanted = [...part]
  const last = Math.min(typeof end === 'number' ? end : points.length, points.length) - wanted.length
  for (let at = typeof start === 'number' ? start : 0; at <= last; at++) {
    if (wanted.every((point, i) => points[at + i] === point)) return at
  }
  return -1
}

export const expressionFixes = { $week, $substr: $substrBytes, $substrBytes, $indexOfCP }
