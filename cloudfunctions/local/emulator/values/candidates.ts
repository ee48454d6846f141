import { type Document, isDocument, type Value } from './value'

/**
 * Every value a condition on this path may be met by: what stands there, each element if it is an
 * array, and the same inside every object of an array on the way. `undefined` is a missing field.
 */
export function candidatesAt(document: Document, path: string): (Value | undefined)[] {
  if (!path.includes('.')) {
    const value = document[path]
    return Array.isArray(value) ? [value, ...value] : [value]
  }
  const found: (Value | undefined)[] = []
  collect(document, path.split('.'), 0, found)
  return found
}

function collect(
  value: Value | undefined,
  parts: readonly string[],
  depth: number,
  found: (Value | undefined)[],
): void {
  const part = parts[depth]
  if (part === undefined) {
    found.push(value)
    if (Array.isArray(value)) found.push(...value)
  } else if (Array.isArray(value)) {
    const position = Number(part)
    if (Number.isInteger(position) && position < value.length)
      collect(value[position], parts, depth + 1, found)
    for (const item of value) if (isDocument(item)) collect(item, parts, depth, found)
  } else if (isDocument(value)) {
    collect(value[part], parts, depth + 1, found)
  } else {
    found.push(undefined)
  }
}
