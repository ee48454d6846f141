import { Context } from 'mingo'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { comparisonOperators } from './comparison-operators'

const context = Context.init({
  accumulator: { ...accumulator },
  expression: { ...expression },
  pipeline: { ...pipeline },
  projection: { ...projection },
  query: { ...queryOperators, ...comparisonOperators },
})

/** mingo with our corrections. Its ready-made context would let its own operators win over ours. */
export const mingoOptions = (extra: Partial<Options> = {}): Partial<Options> => ({
  context,
  scriptEnabled: false,
  ...extra,
})
