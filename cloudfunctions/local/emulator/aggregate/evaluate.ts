import { $ifNull } from 'mingo/operators/expression/conditional'
import type { Any, AnyObject, Options } from 'mingo/types'

export type Expression = (document: AnyObject, argument: Any, options: Options) => Any

/** mingo has no public way to evaluate; `$ifNull` gives back any value that is there. */
export const evaluate: Expression = (document, argument, options) =>
  $ifNull(document, [argument, null], options)

export const evaluateAll = (document: AnyObject, argument: Any, options: Options): Any[] =>
  [argument].flat().map((item) => evaluate(document, item, options))
