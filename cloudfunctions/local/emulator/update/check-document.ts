import { type Document, isDocument, type Value } from '../values/value'
import { requestFailed } from '../wire/wire-error'

/** Field names starting with `$` would be read as operators later: refused at any depth. */
export function checkNewDocument(document: Document): void {
  if (Array.isArray(document._id) || document._id instanceof RegExp) {
    throw requestFailed("The '_id' value cannot be of type array or regex")
  }
  refuseDollarFields(document)
}

function refuseDollarFields(value: Value): void {
  if (Array.isArray(value)) {
    for (const item of value) refuseDollarFields(item)
  } else if (isDocument(value)) {
    for (const [field, inner] of Object.entries(value)) {
      if (field.startsWith('$')) {
        throw requestFailed(`The dollar ($) prefixed field '${field}' is not valid for storage`)
      }
      if (typeof inner === 'object' && inner !== null) refuseDollarFields(inner)
    }
  }
}
