import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { deployables } from '../../../config/functions/deployables'
import { FunctionPool } from './function-pool'
import type { Answer } from './function-worker'
import { InvocationError } from './invocation-error'
import { type ContextOf, newRequestId } from './platform-context'
import type { AnswerForm } from './worker-messages'

const QUEUE_LIMIT = 1024
const NAME = /^[a-z][a-z0-9-]{0,59}$/

export interface FunctionsSettings {
  readonly functionsDir: string
  readonly envId: string
  readonly environment: Readonly<Record<string, string>>
  /** Instances by function, where the deployables' own number does not fit. */
  readonly pool?: Readonly<Record<string, number>>
  readonly queueLimit?: number
  readonly timeoutMs?: number
  readonly onLog: (line: string) => void
}

export interface Invoke {
  readonly event: string
  readonly context: (of: ContextOf) => string
  readonly form: AnswerForm
  readonly requestId?: string
}

interface Running {
  readonly pool: FunctionPool
  readonly memoryMb: number
  readonly timeoutMs: number
}

/** The deployed functions, found by name in the folder of bundles. */
export class Functions {
  readonly #settings: FunctionsSettings
  readonly #running = new Map<string, Running>()

  constructor(settings: FunctionsSettings) {
    this.#settings = settings
  }

  async invoke(name: string, { event, context, form, requestId = newRequestId() }: Invoke): Promise<Answer> {
    const { pool, memoryMb, timeoutMs } = this.#find(name)
    const of = { functionName: name, memoryMb, timeoutMs, envId: this.#settings.envId, requestId }
    return pool.run({ event, context: context(of), form })
  }

  /** For everything but HTTP access: the function's value as JSON. */
  async value(name: string, invoke: Omit<Invoke, 'form'>): Promise<string> {
    const answer = await this.invoke(name, { ...invoke, form: 'value' })
    if (!('json' in answer)) throw new Error('a value was asked for and an HTTP answer came')
    return answer.json
  }

  async kill(name?: string): Promise<number> {
    const chosen = [...this.#running].filter(([running]) => name === undefined || running === name)
    const counts = await Promise.all(chosen.map(([, { pool }]) => pool.killAll()))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ pool }) => pool.close()))
  }

  #find(name: string): Running {
    const known = this.#running.get(name)
    if (known) return known

    const { functionsDir, environment, onLog, queueLimit = QUEUE_LIMIT } = this.#settings
    const file = join(functionsDir, name, 'index.js')
    if (!NAME.test(name) || !existsSync(file)) {
      throw new InvocationError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    }
    const deployable = deployables.find((each) => each.name === name)
    const memoryMb = deployable?.memoryMb ?? 256
    const timeoutMs = this.#settings.timeoutMs ?? (deployable?.timeoutSeconds ?? 20) * 1000
    const size = this.#settings.pool?.[name] ?? deployable?.localInstances ?? 1
    const pool = new FunctionPool({ name, file, memoryMb, timeoutMs, size, queueLimit, environment, onLog })
    const running = { pool, memoryMb, timeoutMs }
    this.#running.set(name, running)
    return running
  }
}
