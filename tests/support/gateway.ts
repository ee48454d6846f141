import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import type { WireReply } from '@shared/contract/wire'

import { type ControlClient, createControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { type Emulator, startEmulator } from '../../cloudfunctions/local/emulator/start-emulator'
import type { FixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import { personas } from '../../cloudfunctions/local/fixture/personas'
import { invokerOf } from '../../cloudfunctions/local/gateway/invoker'
import type { Persona } from '../../cloudfunctions/local/gateway/personas'
import { type Gateway, startGateway } from '../../cloudfunctions/local/gateway/start-gateway'
import { provision } from '../../cloudfunctions/local/start/provision'
import { bundleIfStale, functionsDir } from '../../config/functions/bundle'
import { httpPost } from './http-post'
import { keepFixture, takeFixture } from './kept-fixture'
import { MANY_PHONES } from './no-limits'
import { guideOf, loadTestFixture, type TestFixture } from './test-fixture'

export interface TestStackOptions {
  /** Who there is to be; `newcomer-…` always works. Without it: the fixture's people. */
  readonly personas?: readonly Persona[]
  readonly fixture?: TestFixture
  /** Keeps the data after the stack is closed, and starts on what is there. */
  readonly dataDir?: string
  /** Serves the built web app as well. */
  readonly h5?: boolean
  readonly secretKey?: string
  /** The emulator's clock. */
  readonly now?: () => Date
  readonly pool?: Readonly<Record<string, number>>
  /** More variables for the functions: another page cache, a poisoned `WX_OPENID`… */
  readonly environment?: Readonly<Record<string, string>>
}

export interface CallOptions {
  /** A persona's key: the call goes through WeChat's channel. Without it: over HTTP. */
  readonly as?: string
  /** A session for a call over HTTP. */
  readonly session?: string
  /** The same id again is a resend. */
  readonly requestId?: string
}

/** The platform gave no answer: an instance died, or there were too many calls. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`no answer (${status}): ${text.slice(0, 200)}`)
  }
}

export interface TestStack {
  readonly url: string
  readonly emulator: Emulator
  readonly gateway: Gateway
  readonly control: ControlClient
  readonly dataDir: string
  /** Where the fixture has what a test needs; throws where none was loaded. */
  readonly guide: FixtureGuide
  /** What functions wrote to their logs, oldest first. */
  readonly logs: readonly string[]
  call<Name extends ActionName>(
    action: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<WireReply<OutputOf<Name>>>
  /** As `call`, for an action that must succeed. */
  get<Name extends ActionName>(
    action: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<OutputOf<Name>>
  /** Any envelope, well formed or not, by any door. */
  send(envelope: unknown, options?: Omit<CallOptions, 'requestId'>): Promise<unknown>
  /** `wx.cloud.callFunction` as a persona. */
  wxCall(persona: string, name: string, data: unknown): Promise<unknown>
  tick(trigger?: string): Promise<unknown>
  killWorkers(name?: string): Promise<number>
  close(): Promise<void>
}

function builtApp(): string {
  const dir = resolve(__dirname, '../../dist/h5')
  if (!existsSync(dir)) throw new Error('dist/h5 is missing: run npm run build:h5')
  return dir
}

const TEST_SECRET = '5ec7e7'.padEnd(64, '0')

/** The whole local cloud, from the gateway's door to the disk, for one test file. */
export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  await bundleIfStale()
  const secretKey = options.secretKey ?? TEST_SECRET
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'ysl-stack-'))
  const which = { fixture: options.fixture ?? 'none', secretKey }
  const ofItsOwn = options.dataDir !== undefined || options.now !== undefined
  const taken = !ofItsOwn && takeFixture(dataDir, which)
  const logs: string[] = []

  let gateway: Gateway | undefined
  const emulator = await startEmulator({
    dataDir,
    durability: 'system',
    invoke: invokerOf(() => gateway),
    onPush: (event) => void gateway?.push(event),
    ...(options.now && { now: options.now }),
  })
  const control = createControlClient(emulator.url)
  if (!taken) await provision(control)
  const guide = taken ? guideOf(which.fixture) : await loadTestFixture(which, control, options.now?.())
  if (!taken && !ofItsOwn) await keepFixture(dataDir, which, control)

  const running = await startGateway({
    functionsDir,
    environment: {
      ...functionEnvironment(emulator.adminUrl),
      ENFORCE_COST: '1',
      ...(options.h5 && { RATE_LIMITS: MANY_PHONES }),
      ...options.environment,
    },
    secretKey,
    personas: options.personas ?? personas,
    origins: [emulator.url],
    onLog: (line) => logs.push(line),
    ...(options.h5 && { h5Dir: builtApp() }),
    // Each takes a quarter of a second to start; those who race for something want four.
    pool: { api: 2, ...options.pool },
  })
  gateway = running

  const tokens = new Map<string, string>()
  async function tokenOf(persona: string): Promise<string> {
    const known = tokens.get(persona)
    if (known) return known
    const { token } = (await post('/local/wx/sign-in', { persona })) as { token: string }
    tokens.set(persona, token)
    return token
  }

  async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
    const { status, text } = await httpPost(`${running.url}${path}`, JSON.stringify(body), headers)
    if (status !== 200) throw new NoAnswer(status, text)
    return JSON.parse(text)
  }

  async function wxCall(persona: string, name: string, data: unknown): Promise<unknown> {
    const answer = await post('/local/wx/call-function', { token: await tokenOf(persona), name, data })
    return (answer as { result: unknown }).result
  }

  const send: TestStack['send'] = (envelope, { as, session } = {}) =>
    as === undefined
      ? post('/api', envelope, session === undefined ? {} : { authorization: `Bearer ${session}` })
      : wxCall(as, 'api', envelope)

  const call: TestStack['call'] = async (action, input, { requestId = randomUUID(), ...door } = {}) =>
    (await send({ action, input, requestId }, door)) as WireReply<OutputOf<typeof action>>

  return {
    url: running.url,
    emulator,
    gateway: running,
    control,
    dataDir,
    get guide() {
      if (!guide) throw new Error('this stack was started without a fixture')
      return guide
    },
    logs,
    call,
    async get(action, input, callOptions) {
      const reply = await call(action, input, callOptions)
      if (!reply.ok) throw new Error(`${action} was refused: ${reply.code}\n${logs.slice(-5).join('\n')}`)
      return reply.data
    },
    send,
    wxCall,
    tick: (trigger = 'tick') => running.tick(trigger),
    killWorkers: (name) => running.killWorkers(name),
    async close() {
      await running.close()
      await emulator.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
