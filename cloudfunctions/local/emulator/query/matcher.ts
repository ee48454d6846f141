import { Query } from 'mingo/query'
import type { Document } from '../values/value'
import { requestFailed, WireError } from '../wire/wire-error'
import { mingoOptions } from './mingo-context'

export type Matcher = (document: Document) => boolean

/** The filter as mingo understands it; what mingo does not know becomes a loud error. */
export function compileFilter(filter: Document): Matcher {
  const query = naming(() => new Query(filter, mingoOptions()))
  return (document) => naming(() => query.test(document))
}

/** mingo's complaints name the operator; only the code is missing. */
export function naming<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof WireError) throw error
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}
