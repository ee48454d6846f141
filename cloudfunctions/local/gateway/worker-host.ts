import { parentPort, workerData } from 'node:worker_threads'

import type { HttpAnswer, Invocation, WorkerMessage } from './worker-messages'

type Main = (event: unknown, context: unknown) => unknown

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const messageOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

function headersOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]))
}

/** HTTP access takes `{statusCode, headers, body}` as the whole response, and anything else as its body. */
function httpAnswer(value: unknown): HttpAnswer {
  if (isRecord(value) && typeof value.statusCode === 'number') {
    const body = value.body
    return {
      statusCode: value.statusCode,
      headers: headersOf(value.headers),
      body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
      isBase64Encoded: value.isBase64Encoded === true,
    }
  }
  if (typeof value === 'string') {
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    return { statusCode: 200, headers, body: value, isBase64Encoded: false }
  }
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value ?? null),
    isBase64Encoded: false,
  }
}

function load(file: string): Main {
  const loaded: unknown = require(file)
  const main = isRecord(loaded) ? loaded.main : undefined
  if (typeof main !== 'function') throw new Error(`${file} exports no main`)
  return (event, context) => main(event, context)
}

// Each read of a thread's own environment crosses into C++, and the SDK reads it fifty times a request.
process.env = { ...process.env }

const port = parentPort
if (!port) throw new Error('the worker host runs in a worker only')
const send = (message: WorkerMessage) => port.postMessage(message)

let main: Main
try {
  main = load(String(workerData))
  send({ kind: 'ready' })
} catch (error) {
  send({ kind: 'unloadable', message: messageOf(error) })
}

port.on('message', async ({ id, event, context, form }: Invocation) => {
  try {
    const value: unknown = await main(JSON.parse(event), JSON.parse(context))
    if (form === 'http') send({ kind: 'http', id, answer: httpAnswer(value) })
    else send({ kind: 'value', id, json: JSON.stringify(value ?? null) })
  } catch (error) {
    send({ kind: 'threw', id, message: messageOf(error) })
  }
})
