import { MAX_REQUEST_BYTES, type WireReplies, type WireReply } from '@shared/contract/wire'

import type { HttpEvent } from './identity'
import type { Settings } from './settings'

export const isPreflight = ({ httpMethod }: HttpEvent): boolean => httpMethod === 'OPTIONS'

/** Measured before anything is parsed; WeChat's channel refuses as much by itself. */
export function isTooLarge({ body = '', isBase64Encoded }: HttpEvent): boolean {
  return Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8') > MAX_REQUEST_BYTES
}

/** The request in an HTTP event's body; undefined (and so refused) where it is not JSON. */
export function readHttpRequest({ body = '', isBase64Encoded }: HttpEvent): unknown {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refusals are answers too: the status is 200, and the code says what it is. */
export function answerHttp(reply: WireReply | WireReplies | undefined, { h5BaseUrl }: Settings) {
  return {
    statusCode: reply === undefined ? 204 : 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      // An answer is data: whoever opens it as a page gets nothing that runs or frames.
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'access-control-allow-origin': h5BaseUrl || 'null',
      'access-control-allow-headers': 'content-type, authorization',
      'access-control-allow-methods': 'POST, OPTIONS',
      vary: 'origin',
    },
    body: reply === undefined ? '' : JSON.stringify(reply),
  }
}
