import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { EmulatorStartError } from '../start/start-error'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export async function listen(port: number, handler: Handler): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      // A caller that hung up, or a server that is closing, needs no answer and no noise.
      if (request.destroyed || !server.listening) return
      console.error('[emulator]', error)
      if (response.headersSent) response.destroy()
      else sendJson(response, 500, { message: String(error) })
    })
  })
  // The SDK keeps idle sockets for 4.8 seconds: the server must never be the first to hang up.
  server.keepAliveTimeout = 60_000
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(portError(port, cause)))
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}

const portError = (port: number, cause: NodeJS.ErrnoException) =>
  cause.code === 'EADDRINUSE'
    ? new EmulatorStartError('PORT_IN_USE', `端口 ${port} 已被占用。Port ${port} is already in use.`, cause)
    : cause

export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): number =>
  send(response, status, 'application/json', JSON.stringify(body))

/** A text body leaves in one packet with its headers; a Buffer would need a second write. */
export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
): number {
  const length = Buffer.byteLength(body)
  response.writeHead(status, { 'content-type': contentType, 'content-length': length })
  response.end(body)
  return length
}

/** Functions and tests send no `Origin`; a web page open in a browser does, and has no business here. */
export const isFromPage = (request: IncomingMessage): boolean =>
  request.headers.origin !== undefined || !/^(127\.0\.0\.1|localhost)(:|$)/.test(request.headers.host ?? '')

export const refuseToPage = (response: ServerResponse): void =>
  void sendJson(response, 403, { message: 'not for web pages' })
