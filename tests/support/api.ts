import { randomUUID } from 'node:crypto'

import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import type { WireReply } from '@shared/contract/wire'

import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import type { EmulatorOptions } from '../../cloudfunctions/local/emulator/start-emulator'
import { declaredCollections } from './collections'
import { startTestEmulator, type TestEmulator } from './emulator'
import { NO_LIMITS } from './no-limits'
import { shortenWire } from './short-wire'

export const TEST_SECRET = 'ab'.repeat(32)

/** How a test calls: as the person behind an openid, with a browser's session, or as nobody. */
export interface CallOptions {
  readonly openid?: string
  readonly session?: string
  readonly requestId?: string
}

export interface TestApi extends TestEmulator {
  /** Calls the real `api` function in this process, as the platform would. */
  reply<Name extends ActionName>(
    action: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<WireReply<OutputOf<Name>>>
  /** The same, where a refusal fails the test. */
  call<Name extends ActionName>(
    action: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<OutputOf<Name>>
  /** Sends any event to `api` with any context. */
  raw(event: unknown, context: unknown): Promise<unknown>
  tick(): Promise<void>
  /** Sends any event to `events` with any context. */
  push(event: unknown, context?: unknown): Promise<unknown>
  /** Every push that WeChat has sent so far, as it was sent. */
  readonly pushes: readonly unknown[]
  /** Waits until `events` has taken all of them. */
  pushesTaken(): Promise<void>
  personId(openid: string): string
}

export const wechatContext = (openid: string) => ({
  request_id: randomUUID(),
  function_name: 'api',
  environment: JSON.stringify({
    WX_OPENID: openid,
    WX_APPID: 'wxlocal',
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    TCB_SOURCE: 'wx_client',
    WX_CLIENTIP: '10.0.0.1',
  }),
})

export const timerEvent = { Type: 'Timer', TriggerName: 'tick', Time: '2026-11-22T00:00:00Z', Message: '' }

export const pushContext = {
  request_id: 'push',
  function_name: 'events',
  environment: JSON.stringify({ WX_APPID: 'wxlocal', WX_CONTEXT_KEYS: 'WX_APPID', TCB_SOURCE: 'wx_push' }),
}

const noClient = { request_id: 'test', function_name: 'api', environment: JSON.stringify({}) }

/** One test file's product: a real emulator, the real functions, the declared collections. */
export async function startTestApi(options: Partial<EmulatorOptions> = {}): Promise<TestApi> {
  const events = await import('../../cloudfunctions/events/index')
  const pushes: unknown[] = []
  let taking: Promise<unknown> = Promise.resolve()
  // As the platform: a push that finds the store down is lost, and its answer does not come again.
  const onPush = (event: unknown) => {
    pushes.push(event)
    const taken = events.main(event, pushContext).catch(() => undefined)
    taking = Promise.all([taking, taken])
  }
  const testEmulator = await startTestEmulator({ onPush, ...options })
  const wireBack = shortenWire(testEmulator.emulator)
  Object.assign(process.env, {
    SECRET_KEY: TEST_SECRET,
    PAGE_CACHE_MS: '0',
    ENFORCE_COST: '1',
    LOG_LEVEL: 'error',
    RATE_LIMITS: NO_LIMITS,
  })
  await testEmulator.control.ensureCollections({ collections: declaredCollections() })
  const api = await import('../../cloudfunctions/api/index')
  const clock = await import('../../cloudfunctions/clock/index')
  const secrets = openSecrets(TEST_SECRET)

  const reply: TestApi['reply'] = async (action, input, { openid, session, requestId } = {}) => {
    const request = { action, input, requestId: requestId ?? randomUUID() }
    if (openid !== undefined) return (await api.main(request, wechatContext(openid))) as never
    const event = {
      httpMethod: 'POST',
      path: '/api',
      headers: {
        'x-forwarded-for': '10.0.0.9',
        ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
      },
      body: JSON.stringify(request),
    }
    const answer = (await api.main(event, noClient)) as { body: string }
    return JSON.parse(answer.body) as never
  }

  return {
    ...testEmulator,
    async close() {
      wireBack()
      await testEmulator.close()
    },
    reply,
    async call(action, input, callOptions) {
      const answer = await reply(action, input, callOptions)
      if (!answer.ok) throw new Error(`${action} was refused with ${answer.code}`)
      return answer.data
    },
    raw: (event, context) => api.main(event, context),
    async tick() {
      const answer = (await clock.main(timerEvent, noClient)) as { ok: boolean }
      if (!answer.ok) throw new Error('a job of the clock failed')
    },
    push: (event, context = pushContext) => events.main(event, context),
    pushes,
    async pushesTaken() {
      // WeChat answers a moment after it was asked.
      await new Promise((resolve) => setTimeout(resolve, 20))
      await taking
    },
    personId: (openid) => secrets.personId(openid),
  }
}
