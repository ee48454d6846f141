import { compileFilter } from '../query/matcher'
import { type Document, isDocument, type Value } from '../values/value'
import { requestFailed, unsupported } from '../wire/wire-error'

/**
 * Turns `a.$.b` (the first element the query matched) and `a.$[].b` (every element) into plain
 * positions, so that the operators only ever see dotted paths.
 */
export function expandPath(document: Document, path: string, filter: Document): string[] {
  if (!path.includes('$')) return [path]
  const parts = path.split('.')
  const at = parts.findIndex((part) => part.startsWith('$'))
  const before = parts.slice(0, at).join('.')
  const rest = parts.slice(at + 1)
  const array = valueAt(document, parts.slice(0, at))

  const positions = positionsOf(parts[at] ?? '', array, before, filter)
  return positions.flatMap((position) => expandPath(document, [before, position, ...rest].join('.'), filter))
}

function positionsOf(mark: string, array: Value | undefined, path: string, filter: Document): number[] {
  if (path === '') throw requestFailed(`The dollar ($) prefixed field '${mark}' is not valid for storage`)
  if (mark === '$[]') {
    if (!Array.isArray(array)) throw requestFailed(`The path '${path}' must exist and be an array to use $[]`)
    return array.map((_, position) => position)
  }
  if (mark !== '$') throw unsupported(`the update path mark ${mark}`)
  const matched = Array.isArray(array) ? firstMatch(array, path, filter) : -1
  if (matched < 0) throw requestFailed('The positional operator did not find the match needed from the query')
  return [matched]
}

function firstMatch(array: readonly Value[], path: string, filter: Document): number {
  const conditions = Object.entries(conditionsOn(filter)).filter(
    ([field]) => field === path || field.startsWith(`${path}.`),
  )
  if (conditions.length === 0) return -1
  const tests = conditions.map(([field, condition]) => compileFilter({ [field]: condition }))
  return array.findIndex((item) => tests.every((test) => test(nest(path.split('.'), [item]))))
}

function conditionsOn(filter: Document): Document {
  const joined: Document = { ...filter }
  for (const part of Array.isArray(filter.$and) ? filter.$and : []) {
    if (isDocument(part)) Object.assign(joined, conditionsOn(part))
  }
  return joined
}

const nest = ([first = '', ...rest]: string[], value: Value): Document => ({
  [first]: rest.length === 0 ? value : nest(rest, value),
})

function valueAt(document: Document, parts: readonly string[]): Value | undefined {
  let value: Value | undefined = document
  for (const part of parts) {
    if (Array.isArray(value)) value = value[Number(part)]
    else value = isDocument(value) ? value[part] : undefined
  }
  return value
}
