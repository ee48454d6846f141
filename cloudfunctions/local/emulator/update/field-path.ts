import { type Document, isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'

/** The object or array that directly holds a field, and the name or position it holds it under. */
export type Place =
  | { in: 'object'; holder: Document; name: string }
  | { in: 'array'; holder: Value[]; position: number }

export const readPlace = (place: Place): Value | undefined =>
  place.in === 'object' ? place.holder[place.name] : place.holder[place.position]

export function writePlace(place: Place, value: Value): void {
  if (place.in === 'object') {
    place.holder[place.name] = value
    return
  }
  while (place.holder.length < place.position) place.holder.push(null)
  place.holder[place.position] = value
}

/** Removing from an array leaves a hole of `null`, so that the others keep their positions. */
export function clearPlace(place: Place): void {
  if (place.in === 'object') delete place.holder[place.name]
  else if (place.position < place.holder.length) place.holder[place.position] = null
}

/** Finds a dotted path, making the objects on the way when `create` is asked. */
export function findPlace(root: Document, path: string, create: boolean): Place | undefined {
  const parts = path.split('.')
  if (parts.some((part) => part === ''))
    throw requestFailed(`The update path '${path}' contains an empty field name`)
  const last = parts.pop() ?? ''
  let holder: Value = root
  for (const part of parts) {
    const place = placeIn(holder, part, path, create)
    if (!place) return undefined
    let next = readPlace(place)
    if (next === undefined) {
      if (!create) return undefined
      next = {}
      writePlace(place, next)
    }
    holder = next
  }
  return placeIn(holder, last, path, create)
}

function placeIn(holder: Value, part: string, path: string, create: boolean): Place | undefined {
  if (Array.isArray(holder) && /^\d+$/.test(part)) return { in: 'array', holder, position: Number(part) }
  if (isDocument(holder)) return { in: 'object', holder, name: part }
  if (!create) return undefined
  throw requestFailed(`Cannot create field '${part}' in element of path '${path}': ${JSON.stringify(holder)}`)
}
