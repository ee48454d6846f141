import { Aggregator } from 'mingo/aggregator'
import type { Catalog, Collection } from '../engine/catalog'
import type { FindRequest } from '../engine/reader'
import type { Store } from '../engine/store'
import { naming } from '../query/matcher'
import { mingoOptions } from '../query/mingo-context'
import type { Order } from '../query/plan'
import { type Document, isDocument } from '../values/value'
import { geoNear } from './geo-near'
import { asFieldJoin, joinByField } from './join-by-field'
import { type Stage, toMongo } from './read-pipeline'

const DEFAULT_RESULTS = 20
const MAX_RESULTS = 10_000

/** Without a `$limit` of its own a pipeline gives 20 documents, and never more than 10,000. */
export function runPipeline(
  store: Store,
  catalog: Catalog,
  collection: Collection,
  stages: readonly Stage[],
): Document[] {
  const [first] = stages
  const isNear = first?.name === '$geoNear'
  const { request, rest } = isNear ? { request: { filter: {} }, rest: stages.slice(1) } : splitFind(stages)
  const options = mingoOptions({
    collectionResolver: (name) => {
      const other = catalog.collections.get(name)
      return other ? store.find(other, { filter: {} }).map((stored) => stored.document) : []
    },
  })
  const run = (documents: Document[], part: readonly Stage[]): Document[] =>
    part.length === 0
      ? documents
      : naming(() => new Aggregator(part.map(toMongo), options).run(documents) as Document[])

  let results = isNear
    ? geoNear(store, collection, first.value)
    : store.find(collection, request).map((stored) => stored.document)
  let from = 0
  for (const [i, stage] of rest.entries()) {
    const join = asFieldJoin(stage)
    if (!join) continue
    results = joinByField(store, catalog, run(results, rest.slice(from, i)), join)
    from = i + 1
  }
  results = run(results, rest.slice(from))
  const limited = stages.some(({ name }) => name === '$limit')
  return results.slice(0, limited ? MAX_RESULTS : DEFAULT_RESULTS)
}

/** The leading `$match` and `$sort` are a find, so that an index can serve them. */
function splitFind(stages: readonly Stage[]): { request: FindRequest; rest: readonly Stage[] } {
  const firstOther = stages.findIndex(({ name, value }) => name !== '$match' || !isDocument(value))
  const matches = firstOther < 0 ? stages : stages.slice(0, firstOther)
  const rest = stages.slice(matches.length)
  const filters = matches.map(({ value }) => value as Document)
  const filter: Document = filters.length > 1 ? { $and: filters } : (filters[0] ?? {})

  const [sort, ...others] = rest
  if (sort?.name !== '$sort' || !isOrder(sort.value)) return { request: { filter }, rest }
  const [limit] = others
  const most = limit?.name === '$limit' && typeof limit.value === 'number' ? { limit: limit.value } : {}
  return { request: { filter, order: sort.value, ...most }, rest: others }
}

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((direction) => direction === 1 || direction === -1)
