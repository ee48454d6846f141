import { MAX_REQUEST_BYTES, type WireReply } from '@shared/contract/wire'

import type { HttpEvent } from './identity'
import type { Settings } from './settings'

export const isPreflight = ({ httpMethod }: HttpEvent): boolean => httpMethod === 'OPTIONS'

/** The request in an HTTP event's body; undefined (and so refused) where it is too large or not JSON. */
export function readHttpRequest({ body = '', isBase64Encoded }: HttpEvent): unknown {
  if (body.length > MAX_REQUEST_BYTES * 2) return undefined
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refusals are answers too: the status is 200, and the code says what it is. */
export function answerHttp(reply: WireReply | undefined, { h5BaseUrl }: Settings) {
  return {
    statusCode: reply === undefined ? 204 : 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': h5BaseUrl || 'null',
      'access-control-allow-headers': 'content-type, authorization',
      'access-control-allow-methods': 'POST, OPTIONS',
      vary: 'origin',
    },
    body: reply === undefined ? '' : JSON.stringify(reply),
  }
}
