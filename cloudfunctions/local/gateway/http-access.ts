import { isUtf8 } from 'node:buffer'
import type { IncomingHttpHeaders } from 'node:http'

import { MAX_REQUEST_BYTES } from '@shared/contract/wire'

import { type Exchange, readBody } from './exchange'
import type { Functions } from './functions'
import { httpContext, newRequestId } from './platform-context'

/** The function refuses above 100 KB; the edge stops what is far beyond before anybody holds it in memory. */
const EDGE_MAX_BYTES = 4 * MAX_REQUEST_BYTES

/** As the platform's edge does it: what the client claims about its own address does not get through. */
function forwardedHeaders(headers: IncomingHttpHeaders, clientIp: string): Record<string, string> {
  const forwarded: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) forwarded[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const claimed = forwarded['x-forwarded-for']
  forwarded['x-forwarded-for'] = claimed ? `${claimed}, ${clientIp}` : clientIp
  forwarded['x-real-ip'] = clientIp
  return forwarded
}

/** CloudBase HTTP access: the request as an event, and nobody's identity. */
export async function serveHttpAccess(functions: Functions, name: string, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  const body = await readBody(request, EDGE_MAX_BYTES)
  const text = isUtf8(body)
  const requestId = newRequestId()
  const event = JSON.stringify({
    path: url.pathname,
    httpMethod: request.method,
    headers: forwardedHeaders(request.headers, request.socket.remoteAddress ?? ''),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId, path: url.pathname, httpMethod: request.method },
    body: body.toString(text ? 'utf8' : 'base64'),
    isBase64Encoded: !text,
  })

  const answer = await functions.invoke(name, { event, context: httpContext, form: 'http', requestId })
  if (!('http' in answer)) throw new Error('an HTTP answer was asked for and a value came')
  const { statusCode, headers, isBase64Encoded } = answer.http
  const payload = Buffer.from(answer.http.body, isBase64Encoded ? 'base64' : 'utf8')
  response.writeHead(statusCode, {
    'cache-control': 'no-store',
    ...headers,
    'content-length': payload.length,
    'x-request-id': requestId,
  })
  response.end(request.method === 'HEAD' ? undefined : payload)
}
