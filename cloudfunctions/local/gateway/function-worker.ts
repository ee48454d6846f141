import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'

import { compileScript } from './compile-script'
import { InvocationError } from './invocation-error'
import type { AnswerForm, HttpAnswer, Invocation, WorkerMessage } from './worker-messages'

export interface Call {
  readonly event: string
  readonly context: string
  readonly form: AnswerForm
}

export type Answer = { readonly json: string } | { readonly http: HttpAnswer }

export interface FunctionSettings {
  readonly name: string
  readonly file: string
  readonly memoryMb: number
  readonly timeoutMs: number
  /** The whole environment of the function: nothing of this process leaks in. */
  readonly environment: Readonly<Record<string, string>>
  readonly onLog: (line: string) => void
}

interface Pending {
  readonly id: number
  readonly timer: NodeJS.Timeout
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: InvocationError) => void
}

/** One instance of a function: its own thread, globals and environment, one invocation at a time. */
export class FunctionWorker {
  readonly #settings: FunctionSettings
  readonly #worker: Worker
  #pending: Pending | undefined
  #calls = 0
  #fault: InvocationError | undefined

  constructor(settings: FunctionSettings, onGone: (worker: FunctionWorker) => void) {
    this.#settings = settings
    this.#worker = new Worker(compileScript(join(__dirname, 'worker-host.ts'), 'node'), {
      eval: true,
      workerData: settings.file,
      env: { ...settings.environment },
      execArgv: [],
      // Three spaces of eight megabytes for new objects, as in the processes around it.
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb, maxYoungGenerationSizeMb: 24 },
      stdout: true,
      stderr: true,
    })
    this.#forward(this.#worker.stdout)
    this.#forward(this.#worker.stderr)
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message))
    this.#worker.on('error', (error) => {
      settings.onLog(`${settings.name} crashed: ${error.stack ?? error.message}`)
      this.#fault ??= new InvocationError('FUNCTION_CRASHED', error.message)
    })
    this.#worker.on('exit', () => {
      this.#settle()?.reject(
        this.#fault ?? new InvocationError('FUNCTION_CRASHED', `an instance of ${settings.name} ended`),
      )
      onGone(this)
    })
  }

  run(call: Call): Promise<Answer> {
    const id = ++this.#calls
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#timeOut(), this.#settings.timeoutMs)
      this.#pending = { id, timer, resolve, reject }
      this.#worker.postMessage({ id, ...call } satisfies Invocation)
    })
  }

  async kill(): Promise<void> {
    await this.#worker.terminate()
  }

  #timeOut(): void {
    const { name, timeoutMs } = this.#settings
    this.#fault = new InvocationError('FUNCTION_TIMED_OUT', `${name} took longer than ${timeoutMs} ms`)
    void this.kill()
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === 'ready') return
    if (message.kind === 'unloadable') {
      this.#settings.onLog(`${this.#settings.name} does not load: ${message.message}`)
      this.#fault = new InvocationError('FUNCTION_UNLOADABLE', message.message)
      void this.kill()
      return
    }
    if (message.id !== this.#pending?.id) return
    const pending = this.#settle()
    if (message.kind === 'value') pending?.resolve({ json: message.json })
    else if (message.kind === 'http') pending?.resolve({ http: message.answer })
    else {
      this.#settings.onLog(`${this.#settings.name} threw: ${message.message}`)
      pending?.reject(new InvocationError('FUNCTION_THREW', message.message))
    }
  }

  #settle(): Pending | undefined {
    const pending = this.#pending
    this.#pending = undefined
    if (pending) clearTimeout(pending.timer)
    return pending
  }

  #forward(stream: Readable): void {
    createInterface({ input: stream }).on('line', this.#settings.onLog)
  }
}
