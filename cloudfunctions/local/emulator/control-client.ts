import { request as httpRequest } from 'node:http'

import type { ControlCalls, ControlName } from './control/protocol'

export type ControlClient = {
  readonly [Name in ControlName]: (
    ...input: Record<string, never> extends ControlCalls[Name]['input']
      ? [input?: ControlCalls[Name]['input']]
      : [input: ControlCalls[Name]['input']]
  ) => Promise<ControlCalls[Name]['output']>
}

/** Typed calls to an emulator's control door, wherever it runs. */
export function createControlClient(url: string): ControlClient {
  return new Proxy({} as ControlClient, {
    get:
      (_, name) =>
      (input: unknown = {}) =>
        call(url, String(name) as ControlName, input),
  })
}

async function call(url: string, name: ControlName, input: unknown): Promise<unknown> {
  const { status, text } = await post(`${url}/control/${name}`, JSON.stringify(input))
  const answer = JSON.parse(text) as { message?: string }
  if (status !== 200) throw new Error(`control ${name}: ${answer.message}`)
  return answer
}

// Plain http without keep-alive: a client left behind never holds a test's process open.
function post(url: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}
