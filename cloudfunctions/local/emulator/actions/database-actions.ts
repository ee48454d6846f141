import type { Connection } from '../engine/connection'
import type { Engine } from '../engine/engine'
import { ensureCollections } from '../engine/ensure-collections'
import { type Action, textParam } from '../wire/request'
import { aggregateDocuments } from './aggregate-documents'
import { calculateDocument, getDocument } from './read-documents'
import { abortTransaction, commitTransaction, startTransaction } from './run-transactions'
import { insertDocument, modifyAndReturnDoc, modifyDocument, removeDocument } from './write-documents'

export const databaseActions = (engine: Engine, connection: Connection): Record<string, Action> => ({
  'database.addCollection': (params) => {
    engine.commits.flush()
    ensureCollections(connection, engine.catalog, [{ name: textParam(params, 'collectionName') }])
    return {}
  },
  'database.insertDocument': insertDocument(engine),
  'database.getDocument': getDocument(engine),
  'database.calculateDocument': calculateDocument(engine),
  'database.modifyDocument': modifyDocument(engine),
  'database.modifyAndReturnDoc': modifyAndReturnDoc(engine),
  'database.removeDocument': removeDocument(engine),
  'database.aggregateDocuments': aggregateDocuments(engine),
  'database.startTransaction': startTransaction(engine),
  'database.commitTransaction': commitTransaction(engine),
  'database.abortTransaction': abortTransaction(engine),
})
