import type { IncomingMessage, ServerResponse } from 'node:http'

import { readBody, sendJson } from '../wire/http'
import { WireError } from '../wire/wire-error'
import type { ControlCalls, ControlName } from './protocol'

export type ControlHandlers = {
  readonly [Name in ControlName]: (
    input: ControlCalls[Name]['input'],
  ) => ControlCalls[Name]['output'] | Promise<ControlCalls[Name]['output']>
}

/** The door beside the SDK's: what the console or manager-node does in the cloud, and test powers. */
export function createControl(handlers: ControlHandlers) {
  return async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const handler = handlers[name as ControlName] as ((input: unknown) => unknown) | undefined
    if (!handler) {
      sendJson(response, 404, { message: `no control call ${name}` })
      return
    }
    try {
      sendJson(response, 200, await handler(body.length > 0 ? JSON.parse(body.toString()) : {}))
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      sendJson(response, 400, { code: error.code, message: error.message })
    }
  }
}
