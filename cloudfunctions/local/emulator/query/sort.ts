import { compareKeys } from '../values/order'
import { keysAt } from '../values/path'
import type { Document } from '../values/value'
import type { Order } from './plan'

/** MongoDB sorts an array by its least element going up and by its greatest going down. */
function sortKey(document: Document, path: string, direction: 1 | -1): string {
  const { keys } = keysAt(document, path)
  return keys.reduce((best, key) => (compareKeys(key, best) * direction < 0 ? key : best))
}

/** A stable sort: what compares equal keeps the order it came in. */
export function sortBy<T>(items: readonly T[], order: Order, documentOf: (item: T) => Document): T[] {
  const terms = Object.entries(order)
  const keyed = items.map((item) => {
    const document = documentOf(item)
    return { item, keys: terms.map(([path, direction]) => sortKey(document, path, direction)) }
  })
  keyed.sort((a, b) => {
    for (const [i, [, direction]] of terms.entries()) {
      const difference = compareKeys(a.keys[i] ?? '', b.keys[i] ?? '')
      if (difference !== 0) return difference * direction
    }
    return 0
  })
  return keyed.map(({ item }) => item)
}
