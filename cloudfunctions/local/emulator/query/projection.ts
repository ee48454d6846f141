import { Query } from 'mingo/query'
import { writeReply } from '../values/ejson'
import type { Document } from '../values/value'
import { naming } from './matcher'
import { mingoOptions } from './mingo-context'

export function projectReply(document: Document, projection: Document): string {
  const names = Object.keys(projection)
  if (names.length === 0) return writeReply(document)
  if (names.every((name) => isWhole(name, projection[name]))) return writeReply(pick(document, names))
  const [projected] = naming(() => new Query({}, mingoOptions()).find([document], projection).all())
  return writeReply((projected ?? {}) as Document)
}

/** A field of the document itself that is wanted as it stands: nothing that needs a query. */
const isWhole = (name: string, wanted: unknown): boolean =>
  (wanted === true || wanted === 1) && !name.includes('.') && !name.startsWith('$')

/** As the platform does: in the document's own order, and its `_id` with them. */
function pick(document: Document, names: readonly string[]): Document {
  const wanted = new Set(['_id', ...names])
  return Object.fromEntries(Object.entries(document).filter(([name]) => wanted.has(name)))
}
