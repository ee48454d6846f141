import type { IncomingMessage, ServerResponse } from 'node:http'

import { send } from '../wire/http'
import type { FileStore } from './file-store'
import type { SignedLinks } from './signed-links'

/** Where the bytes go in and out, behind signed addresses as on the platform. */
export function createStorageDoor(files: FileStore, links: SignedLinks) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    // Browsers ask before they send a file to another address; the signed link decides, as on the platform.
    if (request.method === 'OPTIONS') {
      response.writeHead(204, {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, PUT',
        'access-control-allow-headers': '*, authorization',
      })
      response.end()
      return
    }
    if (url.pathname.startsWith('/storage/put/') && request.method === 'PUT') {
      const link = links.read('put', url)
      if ('refused' in link) return refuse(response, 403, 'SignatureDoesNotMatch')
      await files.put(link.path, request)
      response.setHeader('access-control-allow-origin', '*')
      send(response, 200, 'text/plain', '')
      return
    }
    const link = links.read('get', url)
    if ('refused' in link) return refuse(response, 403, 'AccessDenied')
    const file = files.find(link.path)
    if (!file) return refuse(response, 404, 'NoSuchKey')
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.size,
      'access-control-allow-origin': '*',
    })
    if (request.method === 'HEAD') response.end()
    else file.read().pipe(response)
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const xml = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  send(response, status, 'application/xml', xml)
}
