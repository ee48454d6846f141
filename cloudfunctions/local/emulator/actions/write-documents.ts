import { randomBytes } from 'node:crypto'

import { type Engine, onStore } from '../engine/engine'
import type { Change } from '../engine/store'
import type { StoredDocument } from '../engine/stored-document'
import { applyUpdate, checkUpdate } from '../update/apply-update'
import { checkNewDocument } from '../update/check-document'
import { parseDocument, writeReply, writeStored } from '../values/ejson'
import { type Document, ObjectId, type Value } from '../values/value'
import { type Action, listParam, type Params } from '../wire/request'
import { invalidParam } from '../wire/wire-error'
import { readFilter } from './read-documents'

export const insertDocument =
  (engine: Engine): Action =>
  (params) => {
    const documents = listParam(params, 'data').map((text) =>
      newDocument(parseDocument(text, engine.now(), 'data')),
    )
    return onStore(engine, params, (store) => {
      const collection = store.collection(params.collectionName)
      store.apply(
        collection,
        documents.map((after) => ({ after })),
      )
      return { data: { insertedIds: documents.map(({ _id }) => plainId(_id)) } }
    })
  }

function newDocument(document: Document): Document {
  checkNewDocument(document)
  return document._id === undefined ? { _id: randomBytes(16).toString('hex'), ...document } : document
}

const plainId = (id: Value | undefined): unknown => (id instanceof ObjectId ? id.hex : id)

export const modifyDocument =
  (engine: Engine): Action =>
  (params) =>
    params.merge === false ? replaceDocument(engine, params) : updateDocuments(engine, params)

/** `update()`: `updated` counts the documents that really changed. */
function updateDocuments(engine: Engine, params: Params) {
  const filter = readFilter(engine, params)
  const update = readUpdate(engine, params)
  return onStore(engine, params, (store) => {
    const collection = store.collection(params.collectionName)
    const found = store.find(collection, params.multi === true ? { filter } : { filter, limit: 1 })
    const changes = found.map((before) => changeOf(before, update, filter)).filter(isRealChange)
    store.apply(collection, changes)
    return { data: { updated: changes.length, upsert_id: null } }
  })
}

/** `set()`: the whole document, made when it is missing; identical content counts as updated. */
function replaceDocument(engine: Engine, params: Params) {
  const filter = readFilter(engine, params)
  const data = parseDocument(params.data, engine.now(), 'data')
  const id = filter._id
  if (id === undefined) throw invalidParam('set needs a document id')
  const after: Document = { _id: id, ...data }
  checkNewDocument(after)
  return onStore(engine, params, (store) => {
    const collection = store.collection(params.collectionName)
    const [before] = store.find(collection, { filter, limit: 1 })
    store.apply(collection, [before ? { before, after } : { after }])
    return { data: before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: plainId(id) } }
  })
}

/** `updateAndReturn()`: the first match only; `updated` tells that there was one. */
export const modifyAndReturnDoc =
  (engine: Engine): Action =>
  (params) => {
    const filter = readFilter(engine, params)
    const update = readUpdate(engine, params)
    return onStore(engine, params, (store) => {
      const collection = store.collection(params.collectionName)
      const [before] = store.find(collection, { filter, limit: 1 })
      if (!before) return { data: { updated: 0, doc: null } }
      const change = changeOf(before, update, filter)
      store.apply(collection, [change].filter(isRealChange))
      return { data: { updated: 1, doc: writeReply(change.after) } }
    })
  }

export const removeDocument =
  (engine: Engine): Action =>
  (params) => {
    if (!params.query) throw invalidParam('remove needs a where')
    const filter = readFilter(engine, params)
    return onStore(engine, params, (store) => {
      const collection = store.collection(params.collectionName)
      const found = store.find(collection, params.multi === true ? { filter } : { filter, limit: 1 })
      store.apply(
        collection,
        found.map((before) => ({ before })),
      )
      return { data: { deleted: found.length } }
    })
  }

function readUpdate(engine: Engine, params: Params): Document {
  const update = parseDocument(params.data, engine.now(), 'data')
  checkUpdate(update)
  return update
}

function changeOf(before: StoredDocument, update: Document, filter: Document) {
  const after = applyUpdate(before.document, update, filter)
  checkNewDocument(after)
  return { before, after }
}

const isRealChange = ({ before, after }: Required<Change>) => writeStored(after) !== before.text
