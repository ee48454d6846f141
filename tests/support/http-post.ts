import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 30_000 })
// A connection kept for later must not keep a finished test alive.
agent.on('free', (socket: { unref(): void }) => socket.unref())

export interface HttpAnswer {
  readonly status: number
  readonly text: string
}

/** A plain POST that works in every test environment: some have no `fetch`, some have a browser's. */
export const httpPost = (
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> => httpSend('POST', url, body, { 'content-type': 'application/json', ...headers })

export function httpSend(
  method: string,
  url: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
