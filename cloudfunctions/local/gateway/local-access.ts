import type { IncomingMessage } from 'node:http'

/**
 * Loopback alone keeps other machines out, not other web pages: a page elsewhere may point its own
 * name at 127.0.0.1 or post here. So the host must be ours, and so must the page that asks.
 */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  const host = request.headers.host
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

export function isOwnPage(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers
  return (
    origin === undefined || origin === `http://127.0.0.1:${port}` || origin === `http://localhost:${port}`
  )
}
