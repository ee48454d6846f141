import type { Catalog } from '../engine/catalog'
import type { Store } from '../engine/store'
import { candidatesAt } from '../values/candidates'
import { orderKey } from '../values/order'
import { type Document, isDocument, type Value } from '../values/value'
import type { Stage } from './read-pipeline'

export interface FieldJoin {
  readonly from: string
  readonly localField: string
  readonly foreignField: string
  readonly as: string
}

/** The plain form of `$lookup`, which an index can serve; the others are left to mingo. */
export function asFieldJoin({ name, value }: Stage): FieldJoin | undefined {
  if (name !== '$lookup' || !isDocument(value)) return undefined
  const { from, localField, foreignField, as, ...rest } = value
  const texts = [from, localField, foreignField, as].every((part) => typeof part === 'string')
  if (!texts || Object.keys(rest).length > 0 || String(as).includes('.')) return undefined
  return value as unknown as FieldJoin
}

// Beyond this many values SQLite would have too many parameters: then all are read and matched here.
const MOST_VALUES = 10_000

/** Joins all documents with one find on the other collection. */
export function joinByField(
  store: Store,
  catalog: Catalog,
  documents: readonly Document[],
  join: FieldJoin,
): Document[] {
  const other = catalog.collections.get(join.from)
  const wanted = new Map<string, Value>()
  for (const document of documents)
    for (const value of valuesAt(document, join.localField)) wanted.set(orderKey(value), value)

  const filter: Document =
    wanted.size > MOST_VALUES ? {} : { [join.foreignField]: { $in: [...wanted.values()] } }
  const partners = new Map<string, Set<Document>>()
  for (const { document } of other ? store.find(other, { filter }) : []) {
    for (const value of valuesAt(document, join.foreignField)) {
      const key = orderKey(value)
      partners.set(key, (partners.get(key) ?? new Set()).add(document))
    }
  }
  return documents.map((document) => {
    const found = valuesAt(document, join.localField).flatMap((value) => [
      ...(partners.get(orderKey(value)) ?? []),
    ])
    return { ...document, [join.as]: [...new Set(found)] }
  })
}

/** What a field is joined by: each element of an array, and null for a missing one. */
function valuesAt(document: Document, path: string): Value[] {
  const values = candidatesAt(document, path).filter((value) => !Array.isArray(value))
  return values.length > 0 ? values.map((value) => value ?? null) : []
}
