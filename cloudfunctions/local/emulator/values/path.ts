import { EMPTY_ARRAY_KEY, NULL_KEY, orderKey } from './order'
import { type Document, isDocument, type Value } from './value'

export interface PathKeys {
  readonly keys: string[]
  /** An array stood somewhere on the way: the path may carry several keys. */
  readonly multikey: boolean
}

/** The order keys a document has at a dotted path, going through arrays as MongoDB's indexes do. */
export function keysAt(document: Document, path: string): PathKeys {
  if (!path.includes('.')) {
    const value = document[path]
    if (!Array.isArray(value)) return { keys: [orderKey(value)], multikey: false }
  }
  const found = { keys: new Set<string>(), multikey: false }
  collect(document, path.split('.'), 0, found)
  return { keys: [...found.keys], multikey: found.multikey }
}

interface Found {
  keys: Set<string>
  multikey: boolean
}

function collect(value: Value | undefined, parts: readonly string[], depth: number, found: Found): void {
  const part = parts[depth]
  if (Array.isArray(value)) {
    found.multikey = true
    if (part === undefined) collectElements(value, found)
    else collectThroughArray(value, parts, depth, found)
  } else if (part === undefined) {
    found.keys.add(orderKey(value))
  } else if (isDocument(value)) {
    collect(value[part], parts, depth + 1, found)
  } else {
    found.keys.add(NULL_KEY)
  }
}

function collectElements(array: readonly Value[], found: Found): void {
  if (array.length === 0) found.keys.add(EMPTY_ARRAY_KEY)
  for (const item of array) found.keys.add(orderKey(item))
}

function collectThroughArray(
  array: readonly Value[],
  parts: readonly string[],
  depth: number,
  found: Found,
): void {
  const position = Number(parts[depth])
  if (Number.isInteger(position) && position < array.length) collect(array[position], parts, depth + 1, found)
  if (array.length === 0) found.keys.add(NULL_KEY)
  for (const item of array) {
    if (isDocument(item)) collect(item, parts, depth, found)
    else found.keys.add(NULL_KEY)
  }
}
