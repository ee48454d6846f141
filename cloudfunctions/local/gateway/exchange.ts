import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { InvocationError } from './invocation-error'

/** Largest event the platform hands to a function in one call. */
export const MAX_EVENT_BYTES = 6 * 1024 * 1024

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

export async function readBody(request: IncomingMessage, limit = MAX_EVENT_BYTES): Promise<Buffer> {
  let chunks: Buffer[] = []
  let size = 0
  // Too much is read to its end all the same: an answer in the middle of a request is often lost.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) chunks = []
    else chunks.push(chunk)
  }
  if (size > limit)
    throw new InvocationError('PAYLOAD_TOO_LARGE', `the request is larger than ${limit} bytes`)
  const [only] = chunks
  return chunks.length === 1 && only ? only : Buffer.concat(chunks)
}

/** A JSON object, or undefined where the body is anything else. */
export async function readObject(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const text = (await readBody(request)).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

export function sendJson(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
  })
  response.end(json)
}

export const sendError = (response: ServerResponse, status: number, code: string, message: string): void =>
  sendJson(response, status, JSON.stringify({ ok: false, code, message }))

export function sameSecret(given: string | undefined, expected: string): boolean {
  const a = Buffer.from(given ?? '')
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}
