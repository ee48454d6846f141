import { type Engine, onStore } from '../engine/engine'
import type { StoredDocument } from '../engine/stored-document'
import type { Order } from '../query/plan'
import { projectReplies } from '../query/projection'
import { parseDocument, replyFromStored } from '../values/ejson'
import { orderKey } from '../values/order'
import { type Document, ObjectId } from '../values/value'
import { type Action, countParam, ListAnswer, type Params, type Reply } from '../wire/request'
import { invalidParam } from '../wire/wire-error'

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

export const getDocument =
  (engine: Engine): Action =>
  (params) =>
    onStore<Reply>(engine, params, (store) => {
      const collection = store.collection(params.collectionName)
      const filter = readFilter(engine, params)
      const key = onlyId(filter)
      if (key !== undefined) {
        const stored = store.byKey(collection, key)
        return { data: { list: toReplies(engine, params, stored ? [stored] : []) } }
      }
      const request = {
        filter,
        order: readOrder(engine, params),
        skip: countParam(params, 'offset', 0),
        limit:
          params.queryType === 'DOC' ? 1 : Math.min(countParam(params, 'limit', DEFAULT_LIMIT), MAX_LIMIT),
      }
      const list = params.projection ? undefined : store.listJson(collection, request)
      if (list !== undefined && !list.includes('$oid')) return new ListAnswer(list)
      const found = store.find(collection, request)
      return { data: { list: toReplies(engine, params, found) } }
    })

export const calculateDocument =
  (engine: Engine): Action =>
  (params) =>
    onStore(engine, params, (store) => {
      const collection = store.collection(params.collectionName)
      return { data: { total: store.count(collection, readFilter(engine, params)) } }
    })

export const readFilter = (engine: Engine, params: Params): Document =>
  params.query ? parseDocument(params.query, engine.now(), 'query') : {}

/** `{ _id: x }` and nothing else: one row, whatever the collection holds. */
function onlyId(filter: Document): string | undefined {
  const id = filter._id
  if (typeof id !== 'string' && typeof id !== 'number' && !(id instanceof ObjectId)) return undefined
  return Object.keys(filter).length === 1 ? orderKey(id) : undefined
}

function readOrder(engine: Engine, params: Params): Order | undefined {
  if (!params.order) return undefined
  const order = parseDocument(params.order, engine.now(), 'order')
  for (const direction of Object.values(order)) {
    if (direction !== 1 && direction !== -1) throw invalidParam('order must be 1 or -1')
  }
  return Object.keys(order).length > 0 ? (order as Order) : undefined
}

function toReplies(engine: Engine, params: Params, found: readonly StoredDocument[]): string[] {
  if (!params.projection) return found.map(({ text }) => replyFromStored(text))
  return projectReplies(found, parseDocument(params.projection, engine.now(), 'projection'))
}
