import { Context } from 'mingo'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import type { Options } from 'mingo/types'

import { numberAndDateFixes } from '../aggregate/number-and-date-fixes'
import { stageFixes } from '../aggregate/stage-fixes'
import { textFixes } from '../aggregate/text-fixes'
import { geoOperators } from '../geo/geo-operators'
import { comparisonOperators } from './comparison-operators'
import { elementOperators } from './element-operators'
import { jsonSchemaValidator } from './json-schema'

const { $where: _script, ...filters } = queryOperators
const { $function: _code, ...expressions } = expression
const { $accumulator: _custom, ...accumulators } = accumulator
const { $out: _out, $merge: _merge, ...stages } = pipeline

// Built from scratch: mingo lets the operators already in a context win over those added later.
const context = Context.init({
  accumulator: { ...accumulators },
  expression: { ...expressions, ...numberAndDateFixes, ...textFixes },
  pipeline: { ...stages, ...stageFixes },
  projection: { ...projection },
  query: { ...filters, ...comparisonOperators, ...elementOperators, ...geoOperators },
})

/** mingo with our corrections, and without what runs scripts or writes. */
export const mingoOptions = (extra: Partial<Options> = {}): Partial<Options> => ({
  context,
  jsonSchemaValidator,
  scriptEnabled: false,
  ...extra,
})
