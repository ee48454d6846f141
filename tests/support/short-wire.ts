import { EventEmitter } from 'node:events'
import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http'

import type { Emulator } from '../../cloudfunctions/local/emulator/start-emulator'

type Wired = Pick<Emulator, 'adminUrl' | 'handle'>

/** The emulators of this process that are reached directly, and Node's own wire while there are any. */
const wired: Wired[] = []
let ownWire: typeof http.request | undefined

/**
 * Lets the SDK's requests reach an emulator of the same process without a socket between them: every
 * byte of a request and of its answer is the same, only the system's share of the way is left out.
 * More than half of what a request costs is saved. Returns what takes the emulator off again.
 */
export function shortenWire({ adminUrl, handle }: Wired): () => void {
  const one = { adminUrl, handle }
  wired.push(one)
  if (!ownWire) {
    ownWire = http.request
    Object.assign(http, { request })
  }
  return () => {
    if (wired.includes(one)) wired.splice(wired.indexOf(one), 1)
    if (wired.length > 0 || !ownWire) return
    Object.assign(http, { request: ownWire })
    ownWire = undefined
  }
}

function request(...all: unknown[]): unknown {
  const [url, options, answer] = all
  const found = typeof url === 'string' && wired.find(({ adminUrl }) => url.startsWith(adminUrl))
  if (found) return new ShortRequest(found.handle, options as Sent, answer as Answer)
  return (ownWire as (...rest: unknown[]) => ClientRequest)(...all)
}

interface Sent {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
}
type Answer = (response: unknown) => void

/** As much of Node's own as the SDK uses. */
class ShortRequest extends EventEmitter {
  private readonly parts: Buffer[] = []

  constructor(
    private readonly handle: Emulator['handle'],
    private readonly sent: Sent,
    private readonly answer: Answer,
  ) {
    super()
  }

  write(part: string | Buffer): boolean {
    this.parts.push(Buffer.from(part))
    return true
  }

  end(): void {
    // Later, as with a socket: who asks goes on first.
    setImmediate(() => this.deliver())
  }

  setTimeout(): this {
    return this
  }

  private deliver(): void {
    const headers = Object.fromEntries(
      Object.entries(this.sent.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    const request = Object.assign(new EventEmitter(), {
      method: this.sent.method,
      url: '/admin',
      headers: { ...headers, host: '127.0.0.1' },
      destroyed: false,
    })
    let status = 200
    let answered: object = {}
    const response = {
      headersSent: false,
      writeHead(code: number, given: object) {
        status = code
        answered = given
      },
      end: (body: string | Buffer) => {
        setImmediate(() => {
          const back = Object.assign(new EventEmitter(), {
            statusCode: status,
            headers: answered,
            setEncoding: () => {},
          })
          this.answer(back)
          back.emit('data', Buffer.from(body))
          back.emit('end')
        })
      },
      destroy: () => {
        setImmediate(() =>
          this.emit('error', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })),
        )
      },
    }
    void this.handle(request as unknown as IncomingMessage, response as unknown as ServerResponse)
    request.emit('data', Buffer.concat(this.parts))
    request.emit('end')
  }
}
