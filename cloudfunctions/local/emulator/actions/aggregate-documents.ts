import { readPipeline } from '../aggregate/read-pipeline'
import { runPipeline } from '../aggregate/run-pipeline'
import { type Engine, onStore } from '../engine/engine'
import { writeReply } from '../values/ejson'
import type { Action } from '../wire/request'

export const aggregateDocuments =
  (engine: Engine): Action =>
  (params) =>
    onStore(engine, params, (store) => {
      const collection = store.collection(params.collectionName)
      const pipeline = readPipeline(params.stages, engine.now())
      return { data: { list: runPipeline(store, engine.catalog, collection, pipeline).map(writeReply) } }
    })
