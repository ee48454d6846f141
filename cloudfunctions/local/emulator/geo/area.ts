import { booleanIntersects } from '@turf/boolean-intersects'
import { booleanWithin } from '@turf/boolean-within'

import { isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'
import { requireShape, type Shape } from './geometry'
import { radians } from './near'

export type ShapeTest = (shape: Shape) => boolean

/**
 * Edges are straight on the map here and great circles on the platform: over the width of a county
 * the two lie within metres of each other.
 */
export function intersects(operand: Value): ShapeTest {
  const other = geometryOf(operand, '$geoIntersects')
  return (shape) => booleanIntersects(shape, other)
}

/** Wholly inside a polygon, or inside a circle given as `[centre, radius in radians]`. */
export function within(operand: Value): ShapeTest {
  if (isDocument(operand) && operand.$centerSphere !== undefined) return inCircle(operand.$centerSphere)
  const area = geometryOf(operand, '$geoWithin')
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') {
    throw requestFailed('$geoWithin needs a Polygon or a MultiPolygon')
  }
  return (shape) => partsOf(shape).every((part) => booleanWithin(part, area))
}

function inCircle(value: Value): ShapeTest {
  const [centre, radius] = Array.isArray(value) ? value : []
  if (!Array.isArray(centre) || typeof radius !== 'number' || radius < 0) {
    throw requestFailed('$centerSphere needs [[longitude, latitude], radius in radians]')
  }
  const middle = requireShape({ type: 'Point', coordinates: centre }, '$centerSphere')
  // A circle bulges on all sides: a shape lies within when its corners do.
  return (shape) =>
    cornersOf(shape).every((corner) => radians(middle.coordinates as number[], corner) <= radius)
}

function geometryOf(operand: Value, operator: string): Shape {
  const unknown = isDocument(operand) && Object.keys(operand).find((key) => key !== '$geometry')
  if (unknown) throw requestFailed(`unknown geo specifier: ${unknown}`)
  return requireShape(isDocument(operand) ? operand.$geometry : null, operator)
}

/** The library knows no lines in lines of several; each part is asked on its own. */
function partsOf(shape: Shape): Shape[] {
  if (shape.type === 'MultiLineString') {
    return shape.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
  }
  if (shape.type === 'MultiPolygon') {
    return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
  }
  return [shape]
}

const cornersOf = (shape: Shape): number[][] =>
  shape.type === 'Point' ? [shape.coordinates] : positions(shape.coordinates)

function positions(nested: readonly unknown[]): number[][] {
  return nested.flatMap((inner) => {
    const list = inner as readonly unknown[]
    return typeof list[0] === 'number' ? [list as number[]] : positions(list)
  })
}
