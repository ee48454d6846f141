import { Query } from 'mingo/query'
import type { StoredDocument } from '../engine/stored-document'
import { replyFromStored, writeReply } from '../values/ejson'
import type { Document } from '../values/value'
import { naming } from './matcher'
import { mingoOptions } from './mingo-context'

/** Writes the wanted part of each found document as the SDK reads it. */
export function projectReplies(found: readonly StoredDocument[], projection: Document): string[] {
  const names = Object.keys(projection)
  if (names.length === 0) return found.map(({ text }) => replyFromStored(text))
  if (!names.every((name) => isWhole(name, projection[name])))
    return found.map(({ document }) => project(document, projection))
  const wanted = new Set(['_id', ...names])
  return found.map(({ text }) => replyFromStored(pick(text, wanted)))
}

function project(document: Document, projection: Document): string {
  const [projected] = naming(() => new Query({}, mingoOptions()).find([document], projection).all())
  return writeReply((projected ?? {}) as Document)
}

/** A field of the document itself that is wanted as it stands: nothing that needs a query. */
const isWhole = (name: string, wanted: unknown): boolean =>
  (wanted === true || wanted === 1) && !name.includes('.') && !name.startsWith('$')

/** As the platform does: in the document's own order, and its `_id` with them. No value is read for it. */
function pick(text: string, wanted: ReadonlySet<string>): string {
  const stored = JSON.parse(text) as Record<string, unknown>
  const picked: Record<string, unknown> = {}
  for (const name in stored) if (wanted.has(name)) picked[name] = stored[name]
  return JSON.stringify(picked)
}
