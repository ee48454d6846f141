import { distance } from '@turf/distance'

import type { Collection } from '../engine/catalog'
import { candidatesAt } from '../values/candidates'
import { type Document, isDocument, type Value } from '../values/value'
import { requestFailed, unsupported } from '../wire/wire-error'
import { isGeoIndex, requireShape, shapeOf } from './geometry'

/** The sphere that MongoDB reckons on, in metres. */
const EARTH_RADIUS = 6_378_100

/** A search by distance from a point; distances in metres. */
export interface Near {
  readonly field: string
  readonly from: readonly number[]
  readonly min: number
  readonly max: number
}

export const radians = (a: readonly number[], b: readonly number[]): number =>
  distance([...a], [...b], { units: 'radians' })

/** The one `$nearSphere` of a filter: it also sorts what is found. */
export function nearIn(filter: Document): Near | undefined {
  for (const [field, condition] of Object.entries(filter)) {
    if (field === '$and' && Array.isArray(condition)) {
      const inside = condition.map((part) => (isDocument(part) ? nearIn(part) : undefined)).find(Boolean)
      if (inside) return inside
    }
    if (isDocument(condition) && condition.$nearSphere !== undefined)
      return readNear(field, condition.$nearSphere)
  }
  return undefined
}

function readNear(field: string, operand: Value): Near {
  const { $geometry = null, $minDistance, $maxDistance } = isDocument(operand) ? operand : ({} as Document)
  return makeNear(field, $geometry, $minDistance, $maxDistance)
}

export function makeNear(
  field: string,
  point: Value | undefined,
  min: Value | undefined,
  max: Value | undefined,
): Near {
  const shape = requireShape(point, 'a search by distance')
  if (shape.type !== 'Point') throw requestFailed('a search by distance begins at a Point')
  return { field, from: shape.coordinates, min: metres(min, 0), max: metres(max, Number.POSITIVE_INFINITY) }
}

function metres(value: Value | undefined, fallback: number): number {
  if (value === undefined || value === null) return fallback
  if (typeof value !== 'number' || value < 0) throw requestFailed('a distance must be a number from 0')
  return value
}

export interface Met {
  readonly metres: number
  readonly place: Value
}

/** The nearest place of the document within the bounds; undefined where there is none. */
export function meet({ field, from, min, max }: Near, document: Document): Met | undefined {
  let nearest: Met | undefined
  for (const place of candidatesAt(document, field)) {
    const shape = shapeOf(place)
    if (!shape || place === undefined) continue
    if (shape.type !== 'Point') throw unsupported(`the distance to a ${shape.type}`)
    const met = { metres: radians(from, shape.coordinates) * EARTH_RADIUS, place }
    if (
      met.metres >= min &&
      met.metres <= max &&
      met.metres < (nearest?.metres ?? Number.POSITIVE_INFINITY)
    ) {
      nearest = met
    }
  }
  return nearest
}

export function sortByDistance<T>(items: readonly T[], near: Near, documentOf: (item: T) => Document): T[] {
  return items
    .map((item) => ({ item, metres: meet(near, documentOf(item))?.metres ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ item }) => item)
}

/** The platform searches by distance over a geo index only. */
export function requireGeoIndex(collection: Collection, field: string): void {
  const found = collection.indexes.some(
    (index) =>
      isGeoIndex(index) && index.keys.some((key) => key.name === field && key.direction === '2dsphere'),
  )
  if (!found) throw requestFailed(`unable to find index for $geoNear query on ${collection.name}.${field}`)
}
