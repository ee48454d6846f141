import type { Any, AnyObject, Options } from 'mingo/types'

import { candidatesAt } from '../values/candidates'
import type { Document, Value } from '../values/value'
import { unsupported } from '../wire/wire-error'
import { intersects, type ShapeTest, within } from './area'
import { shapeOf } from './geometry'
import { meet, nearIn } from './near'

/** Holds when any geometry at the path passes. */
const anyShape = (testOf: (operand: Value) => ShapeTest) => (selector: string, operand: Any, _: Options) => {
  const test = testOf(operand as Value)
  return (document: AnyObject) =>
    candidatesAt(document as Document, selector).some((value) => {
      const shape = shapeOf(value)
      return shape !== undefined && test(shape)
    })
}

function $nearSphere(selector: string, operand: Any, _: Options) {
  const near = nearIn({ [selector]: { $nearSphere: operand as Value } })
  return (document: AnyObject) => near !== undefined && meet(near, document as Document) !== undefined
}

/** The SDK sends none of these; they are flat or of the old coordinates. */
const refused = (name: string) => () => {
  throw unsupported(`the operator ${name}: use geoNear of the SDK`)
}

export const geoOperators = {
  $geoIntersects: anyShape(intersects),
  $geoWithin: anyShape(within),
  $nearSphere,
  $near: refused('$near'),
}
