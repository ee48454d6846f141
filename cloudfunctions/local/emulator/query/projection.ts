import { Query } from 'mingo/query'
import { writeReply } from '../values/ejson'
import type { Document } from '../values/value'
import { naming } from './matcher'
import { mingoOptions } from './mingo-context'

export function projectReply(document: Document, projection: Document): string {
  if (Object.keys(projection).length === 0) return writeReply(document)
  const [projected] = naming(() => new Query({}, mingoOptions()).find([document], projection).all())
  return writeReply((projected ?? {}) as Document)
}
