import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Exchange, readBody, sameSecret, sendError, sendJson } from './exchange'
import { Functions } from './functions'
import { serveHttpAccess } from './http-access'
import { InvocationError } from './invocation-error'
import { isOwnHost, isOwnPage } from './local-access'
import { YSL_LOCAL_GATEWAY } from './mark'
import { openPersonaBook, type Persona, type PersonaBook } from './personas'
import { functionContext, newRequestId, pushContext, timerContext } from './platform-context'
import { refuseProduction } from './refuse-production'
import { addRibbon } from './sign-in/ribbon'
import { serveSignInPage } from './sign-in/serve-sign-in-page'
import type { Story } from './sign-in/story'
import { StaticFiles } from './static-files'
import { callFunction, signIn } from './wechat-channel'

export interface GatewayOptions {
  /** 0 or nothing: any free port. */
  readonly port?: number
  /** The folder of bundles: `<name>/index.js`. */
  readonly functionsDir: string
  /** The built web app; without it only the interfaces are served. */
  readonly h5Dir?: string
  /** What the platform sets for functions: `functionEnvironment(…)` of the emulator, and anything more. */
  readonly environment: Readonly<Record<string, string>>
  readonly envId?: string
  /** The functions' `SECRET_KEY`: 64 hex digits. */
  readonly secretKey: string
  readonly personas?: readonly Persona[]
  /** What the sign-in page proposes to somebody who is new to the product. */
  readonly stories?: readonly Story[]
  /** Where pictures come from besides this address: the emulator. */
  readonly origins?: readonly string[]
  /** With it, the emulator may pass on calls from function to function over HTTP. */
  readonly invokeToken?: string
  readonly pool?: Readonly<Record<string, number>>
  readonly queueLimit?: number
  readonly timeoutMs?: number
  readonly onLog?: (line: string) => void
}

export interface Gateway {
  readonly url: string
  readonly port: number
  /** One function calls another: data and answer are JSON. */
  invoke(name: string, json: string, source?: string): Promise<string>
  /** WeChat pushes a message to `events`. */
  push(event: unknown): Promise<unknown>
  /** The platform's timer fires. */
  tick(trigger: string, now?: Date): Promise<unknown>
  /** Ends the instances of a function (or of all) in the middle of what they do. */
  killWorkers(name?: string): Promise<number>
  close(): Promise<void>
}

const INVOKE_PATH = '/local/invoke'
const PUSH_PATH = '/local/push'

/** Stands where CloudBase and WeChat stand in production: runs the bundled functions and says who calls. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  refuseProduction(process.env)
  const server = createServer({ keepAliveTimeout: 65_000 })
  await listen(server, options.port ?? 0)
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`

  const personas = openPersonaBook(options.personas ?? [], options.secretKey)
  const functions = new Functions({
    functionsDir: options.functionsDir,
    envId: options.envId ?? 'local-dev',
    environment: { H5_BASE_URL: url, TZ: 'UTC', ...options.environment, SECRET_KEY: options.secretKey },
    onLog: options.onLog ?? (() => {}),
    ...(options.pool && { pool: options.pool }),
    ...(options.queueLimit !== undefined && { queueLimit: options.queueLimit }),
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
  })

  const invoke = (name: string, json: string, source = '') =>
    functions.value(name, { event: json || '{}', context: (of) => functionContext(of, source) })

  const push = async (event: unknown): Promise<unknown> =>
    JSON.parse(await functions.value('events', { event: JSON.stringify(event), context: pushContext }))

  async function tick(trigger: string, now = new Date()): Promise<unknown> {
    const event = { Type: 'Timer', TriggerName: trigger, Time: now.toISOString(), Message: '' }
    return JSON.parse(await functions.value('clock', { event: JSON.stringify(event), context: timerContext }))
  }

  const h5 = options.h5Dir
    ? new StaticFiles({ dir: options.h5Dir, decorate: addRibbon, origins: options.origins ?? [] })
    : undefined

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    route(request, response).catch((error: unknown) => answerFault(response, error, options.onLog))
  })

  async function route(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    response.setHeader('x-served-by', YSL_LOCAL_GATEWAY)
    const address = `${url}${request.url ?? '/'}`
    if (!URL.canParse(address)) return notFound(response)
    const target = new URL(address)
    const exchange: Exchange = { request, response, url: target }
    const path = target.pathname
    if (!isOwnHost(request, port)) return sendError(response, 421, 'HOST_UNKNOWN', '请用打印出来的地址打开。')
    if (path === '/api' || path.startsWith('/api/')) return serveHttpAccess(functions, 'api', exchange)
    if (path === INVOKE_PATH || path === PUSH_PATH) return serveEmulator(exchange)
    if (path.startsWith('/local/')) return serveLocal(exchange)
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response)
    if (h5 && (await h5.serve(exchange))) return
    // Browsers ask for it unasked; its absence is no fault of a page.
    if (path === '/favicon.ico') return response.writeHead(204).end()
    return notFound(response)
  }

  /** What an emulator in a process of its own passes on; the token was made for it at this start. */
  async function serveEmulator({ request, response, url: target }: Exchange): Promise<void> {
    const token = String(request.headers['x-invoke-token'] ?? '')
    if (!options.invokeToken || !sameSecret(token, options.invokeToken)) return notFound(response)
    const json = (await readBody(request)).toString('utf8')
    if (target.pathname === PUSH_PATH) {
      return sendJson(response, 200, JSON.stringify((await push(JSON.parse(json))) ?? null))
    }
    const source = String(request.headers['x-tcb-source'] ?? '')
    sendJson(response, 200, await invoke(target.searchParams.get('name') ?? '', json, source))
  }

  async function serveLocal(exchange: Exchange): Promise<unknown> {
    const { request, response, url: target } = exchange
    if (!isOwnPage(request, port)) return sendError(response, 403, 'ORIGIN_UNKNOWN', '只接受本机页面的请求。')
    switch (`${request.method} ${target.pathname}`) {
      case 'GET /local/sign-in':
      case 'GET /local/sign-in.js':
        return serveSignInPage(personas.all, options.stories ?? [], exchange)
      case 'GET /local/personas':
        return sendJson(response, 200, JSON.stringify(publicPersonas(personas)))
      case 'POST /local/wx/sign-in':
        return signIn(personas, exchange)
      case 'POST /local/wx/call-function':
        return callFunction(functions, personas, exchange)
      case 'POST /local/clock/tick': {
        const body: unknown = JSON.parse((await readBody(request)).toString('utf8') || '{}')
        const trigger =
          typeof body === 'object' && body !== null && 'trigger' in body ? body.trigger : 'minute'
        return sendJson(response, 200, JSON.stringify((await tick(String(trigger))) ?? null))
      }
      default:
        return notFound(response)
    }
  }

  return {
    url,
    port,
    invoke,
    push,
    tick,
    killWorkers: (name) => functions.kill(name),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await functions.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

const notFound = (response: ServerResponse) => sendError(response, 404, 'NOT_FOUND', '没有这个页面。')

/** Openids stay inside: a page needs to know whom it may pick, not how WeChat calls them. */
const publicPersonas = ({ all }: PersonaBook) =>
  all.map(({ key, group, label, hint }) => ({ key, group, label, hint }))

function answerFault(response: ServerResponse, error: unknown, onLog?: (line: string) => void): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof InvocationError) {
    // As the real edge: what went wrong inside is for the log, not for the caller.
    const json = JSON.stringify({ code: error.fault, requestId: newRequestId() })
    sendJson(response, error.status, json)
    return
  }
  onLog?.(`the gateway failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  sendError(response, 500, 'GATEWAY_FAILED', '本地网关出错，详见日志。')
}
