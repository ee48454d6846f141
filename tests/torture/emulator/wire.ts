import { Agent, request } from 'node:http'

/** An answer of the emulator; `silent`: the connection broke, and nobody knows whether it was done. */
export type Told = Readonly<Record<string, unknown>> | 'silent'

export interface Wire {
  /** One request as the SDK would send it. */
  ask(params: Readonly<Record<string, unknown>>): Promise<Told>
  readonly asked: number
  close(): void
}

/** Bare requests over kept connections: what is tried here is the store, not the SDK. */
export function openWire(url: string, onAsked: (asked: number) => void = () => {}): Wire {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  let asked = 0
  return {
    get asked() {
      return asked
    },
    ask(params) {
      asked += 1
      onAsked(asked)
      return new Promise((done) => {
        const silent = () => done('silent')
        const sent = request(`${url}/admin`, { method: 'POST', agent }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', silent)
          response.on('end', () => done(read(Buffer.concat(parts).toString())))
        })
        sent.on('error', silent)
        sent.end(JSON.stringify(params))
      })
    },
    close: () => agent.destroy(),
  }
}

function read(text: string): Told {
  try {
    return JSON.parse(text) as Told
  } catch {
    return 'silent'
  }
}

export const isRefused = (told: Told): boolean => told !== 'silent' && typeof told.code === 'string'
