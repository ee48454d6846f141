import { EventEmitter } from 'node:events'
import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http'

import { Signer } from '@cloudbase/signature-nodejs'

import type { Emulator } from '../../cloudfunctions/local/emulator/start-emulator'

type Wired = Pick<Emulator, 'url' | 'handle'>

/** The emulators of this process that are reached directly, and Node's own wire while there are any. */
const wired: Wired[] = []
let own: { readonly wire: typeof http.request; readonly sign: Signer['tc3sign'] } | undefined

/**
 * Lets requests of the SDK and of the control door reach an emulator of the same process without a socket
 * between them: every byte of a request and of its answer is the same, only the system's share of the way
 * is left out, and the signature, which the emulator does not look at. Most of what a request costs
 * is saved. Returns what takes the emulator off again.
 */
export function shortenWire({ url, handle }: Wired): () => void {
  const one = { url, handle }
  wired.push(one)
  if (!own) {
    own = { wire: http.request, sign: Signer.prototype.tc3sign }
    Object.assign(http, { request })
    Object.assign(Signer.prototype, { tc3sign: unsigned })
  }
  return () => {
    if (wired.includes(one)) wired.splice(wired.indexOf(one), 1)
    if (wired.length > 0 || !own) return
    Object.assign(http, { request: own.wire })
    Object.assign(Signer.prototype, { tc3sign: own.sign })
    own = undefined
  }
}

function unsigned(this: Signer, ...all: Parameters<Signer['tc3sign']>): unknown {
  const [, url, , , timestamp] = all
  if (wired.some((one) => url.startsWith(one.url))) return { authorization: 'unsigned', timestamp }
  return own?.sign.apply(this, all)
}

const DOORS: readonly string[] = ['/admin', '/control/']

function request(...all: unknown[]): unknown {
  const [url, options, answer] = all
  const found =
    typeof url === 'string' && wired.find((one) => DOORS.some((door) => url.startsWith(`${one.url}${door}`)))
  if (!found) return (own?.wire as (...rest: unknown[]) => ClientRequest)(...all)
  const path = (url as string).slice(found.url.length)
  return new ShortRequest(found.handle, path, options as Sent, answer as Answer)
}

interface Sent {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
}
type Answer = (response: unknown) => void

/** As much of Node's own as the SDK uses. */
class ShortRequest extends EventEmitter {
  private readonly parts: Buffer[] = []

  constructor(
    private readonly handle: Emulator['handle'],
    private readonly path: string,
    private readonly sent: Sent,
    private readonly answer: Answer,
  ) {
    super()
  }

  write(part: string | Buffer): boolean {
    this.parts.push(Buffer.from(part))
    return true
  }

  end(last?: string): void {
    if (last !== undefined) this.write(last)
    // Later, as with a socket: who asks goes on first.
    setImmediate(() => this.deliver())
  }

  setTimeout(): this {
    return this
  }

  private deliver(): void {
    const headers = Object.fromEntries(
      Object.entries(this.sent.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    const request = Object.assign(new EventEmitter(), {
      method: this.sent.method,
      url: this.path,
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
