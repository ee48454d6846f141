import type { Engine } from '../engine/engine'
import { type Action, textParam } from '../wire/request'

export const startTransaction =
  (engine: Engine): Action =>
  () => ({ transactionId: engine.transactions.start() })

export const commitTransaction =
  (engine: Engine): Action =>
  (params) => {
    engine.transactions.commit(textParam(params, 'transactionId'))
    return {}
  }

export const abortTransaction =
  (engine: Engine): Action =>
  (params) => {
    engine.transactions.abort(textParam(params, 'transactionId'))
    return {}
  }
