import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Faults, Met } from '../control/faults'
import type { Tally } from '../control/tally'
import type { GroupCommit } from '../engine/group-commit'
import { readBody, send, sendJson } from './http'
import { parseMultipart } from './multipart'
import { type Action, ListAnswer, type Params, RawAnswer, type Reply } from './request'
import { unsupported, WireError } from './wire-error'

interface Parts {
  readonly actions: Readonly<Record<string, Action>>
  readonly commits: GroupCommit
  readonly faults: Faults
  readonly tally: Tally
  /** Ends the process as kill -9 does; absent when the process is not the emulator's own. */
  readonly die: (() => void) | undefined
}

/** The one address of the SDK: every call is a POST with an `action`. */
export function createAdmin({ actions, commits, faults, tally, die }: Parts) {
  /** True when the request ends here. */
  function suffer(met: Met, point: 'before' | 'after', response: ServerResponse): boolean {
    const effect = met[point]
    if (effect === undefined) return false
    if (effect === 'exit') die?.()
    if (effect === 'down' || effect === 'exit') met.goDown()
    if (effect === 'error') sendJson(response, 500, { message: 'fault' })
    else response.destroy()
    return true
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    if (faults.isDown) {
      response.destroy()
      return
    }
    const params = readParams(request, body)
    tally.count(params, body.length)
    const met = faults.meet(params)
    if (suffer(met, 'before', response)) return

    const answer = await settle(actions, commits, params)
    if (suffer(met, 'after', response)) return
    tally.sent(reply(response, answer))
  }
}

function readParams(request: IncomingMessage, body: Buffer): Params {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return parseMultipart(body, type)
  try {
    return JSON.parse(body.toString()) as Params
  } catch {
    return {}
  }
}

/** The answer, held back until everything it may speak of is on disk. */
async function settle(actions: Parts['actions'], commits: GroupCommit, params: Params): Promise<Reply> {
  try {
    const action = actions[String(params.action)]
    if (!action) throw unsupported(`the action ${params.action}`)
    const answer = await action(params)
    await commits.durable()
    return answer
  } catch (error) {
    await commits.durable()?.catch(() => {})
    if (!(error instanceof WireError)) throw error
    return { code: error.code, message: error.message }
  }
}

function reply(response: ServerResponse, answer: Reply): number {
  if (answer instanceof RawAnswer) return send(response, 200, answer.contentType, answer.body)
  if (answer instanceof ListAnswer) {
    return send(
      response,
      200,
      'application/json',
      `{"requestId":"${randomUUID()}","data":{"list":${answer.list}}}`,
    )
  }
  return sendJson(response, 200, { requestId: randomUUID(), ...answer })
}
