import type { Index } from '../engine/catalog'
import { candidatesAt } from '../values/candidates'
import { type Document, isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'

type Position = number[]

/** What `db.Geo` can make, as GeoJSON. */
export type Shape =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }

/** How deep the numbers lie in `coordinates`: a point is one position, a line a list of them, and so on. */
const DEPTH: Readonly<Record<Shape['type'], number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/** The value as a geometry on the globe, or undefined where it is none. */
export function shapeOf(value: Value | undefined): Shape | undefined {
  if (!isDocument(value)) return undefined
  const depth = DEPTH[String(value.type) as Shape['type']]
  if (depth === undefined || !isNested(value.coordinates, depth)) return undefined
  const shape = value as unknown as Shape
  const rings =
    shape.type === 'Polygon'
      ? shape.coordinates
      : shape.type === 'MultiPolygon'
        ? shape.coordinates.flat()
        : []
  return rings.every(isRing) ? shape : undefined
}

export function requireShape(value: Value | undefined, of: string): Shape {
  const shape = shapeOf(value)
  if (!shape) throw requestFailed(`${of} needs a GeoJSON $geometry`)
  return shape
}

function isNested(value: Value | undefined, depth: number): boolean {
  if (!Array.isArray(value)) return false
  if (depth > 0) return value.length > 0 && value.every((inner) => isNested(inner, depth - 1))
  const [longitude, latitude] = value
  return isWithin(longitude, 180) && isWithin(latitude, 90)
}

const isWithin = (value: Value | undefined, most: number) =>
  typeof value === 'number' && Math.abs(value) <= most

/** Four positions at least, the last one where the first is. */
const isRing = (ring: readonly (readonly number[])[]): boolean =>
  ring.length >= 4 && String(ring[0]) === String(ring.at(-1))

export const isGeoIndex = ({ keys }: Pick<Index, 'keys'>): boolean =>
  keys.some(({ direction }) => direction === '2dsphere')

/** A geo index takes documents without the field, and no field that holds anything but a geometry. */
export function refuseUnplaceable(index: Index, document: Document): void {
  for (const { name, direction } of index.keys) {
    if (direction !== '2dsphere') continue
    for (const value of candidatesAt(document, name)) {
      const isEmpty = value === null || value === undefined || Array.isArray(value)
      if (!isEmpty && !shapeOf(value)) {
        throw requestFailed(`Can't extract geo keys from ${name}: unknown GeoJSON type or coordinates`)
      }
    }
  }
}
