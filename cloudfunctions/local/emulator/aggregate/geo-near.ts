import type { Collection } from '../engine/catalog'
import type { Store } from '../engine/store'
import { isGeoIndex } from '../geo/geometry'
import { makeNear, meet, requireGeoIndex } from '../geo/near'
import { clone, type Document, isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'

const DEFAULT_LIMIT = 100

/** The stage `geoNear`: the documents by distance, each with its distance in a field of its own. */
export function geoNear(store: Store, collection: Collection, value: Value): Document[] {
  if (!isDocument(value)) throw requestFailed('$geoNear needs an object')
  const { near: from, minDistance, maxDistance, distanceField, includeLocs, spherical } = value
  if (typeof distanceField !== 'string') throw requestFailed('$geoNear requires a distanceField option')
  if (spherical !== true) throw requestFailed('$geoNear with a Point needs spherical: true')
  const field = value.key === undefined ? onlyGeoField(collection) : String(value.key)
  requireGeoIndex(collection, field)

  const near = makeNear(field, from, minDistance, maxDistance)
  const factor = value.distanceMultiplier === undefined ? 1 : Number(value.distanceMultiplier)
  const limit = value.limit === undefined ? DEFAULT_LIMIT : Number(value.limit)
  const filter = isDocument(value.query) ? value.query : {}
  return store
    .find(collection, { filter })
    .map(({ document }) => ({ document, met: meet(near, document) }))
    .flatMap(({ document, met }) => (met ? [{ document, met }] : []))
    .sort((a, b) => a.met.metres - b.met.metres)
    .slice(0, limit)
    .map(({ document, met }) => {
      const found = clone(document) as Document
      put(found, distanceField, met.metres * factor)
      if (typeof includeLocs === 'string') put(found, includeLocs, met.place)
      return found
    })
}

function onlyGeoField(collection: Collection): string {
  const fields = collection.indexes
    .filter(isGeoIndex)
    .flatMap(({ keys }) => keys.filter(({ direction }) => direction === '2dsphere').map(({ name }) => name))
  const [field, ...others] = new Set(fields)
  if (field === undefined) throw requestFailed(`$geoNear requires a geo index on ${collection.name}`)
  if (others.length > 0) throw requestFailed('there is more than one geo index: $geoNear needs a key')
  return field
}

/** Sets a dotted path, making the objects on its way. */
function put(document: Document, path: string, value: Value): void {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let at = document
  for (const part of parts) {
    const inner = at[part]
    const next: Document = isDocument(inner) ? inner : {}
    at[part] = next
    at = next
  }
  at[last] = value
}
