import { type Answer, type Call, type FunctionSettings, FunctionWorker } from './function-worker'
import { InvocationError } from './invocation-error'

interface Waiting {
  readonly call: Call
  readonly resolve: (answer: Promise<Answer>) => void
  readonly reject: (error: InvocationError) => void
}

export interface PoolSettings extends FunctionSettings {
  readonly size: number
  /** How many calls may wait for a free instance before the next one is told to come back. */
  readonly queueLimit: number
}

/** The instances of one function: started when first needed, replaced when they die. */
export class FunctionPool {
  readonly #settings: PoolSettings
  readonly #workers = new Set<FunctionWorker>()
  readonly #idle: FunctionWorker[] = []
  #queue: Waiting[] = []
  #closed = false

  constructor(settings: PoolSettings) {
    this.#settings = settings
  }

  run(call: Call): Promise<Answer> {
    if (this.#closed) return Promise.reject(new InvocationError('FUNCTION_CRASHED', 'the gateway is closing'))
    const worker = this.#idle.pop() ?? this.#start()
    if (worker) return this.#runOn(worker, call)
    if (this.#queue.length >= this.#settings.queueLimit) {
      const message = `${this.#settings.name} has ${this.#queue.length} calls waiting`
      return Promise.reject(new InvocationError('SERVER_BUSY', message))
    }
    return new Promise((resolve, reject) => this.#queue.push({ call, resolve, reject }))
  }

  /** Ends every instance now, in the middle of whatever it does. */
  async killAll(): Promise<number> {
    const workers = [...this.#workers]
    await Promise.all(workers.map((worker) => worker.kill()))
    return workers.length
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const waiting of this.#queue.splice(0)) {
      waiting.reject(new InvocationError('FUNCTION_CRASHED', 'the gateway is closing'))
    }
    await this.killAll()
  }

  #start(): FunctionWorker | undefined {
    if (this.#workers.size >= this.#settings.size) return undefined
    const worker = new FunctionWorker(this.#settings, (gone) => this.#forget(gone))
    this.#workers.add(worker)
    return worker
  }

  #forget(worker: FunctionWorker): void {
    this.#workers.delete(worker)
    const index = this.#idle.indexOf(worker)
    if (index >= 0) this.#idle.splice(index, 1)
    if (this.#queue.length === 0 || this.#closed) return
    const fresh = this.#start()
    if (fresh) this.#serveNext(fresh)
  }

  async #runOn(worker: FunctionWorker, call: Call): Promise<Answer> {
    try {
      return await worker.run(call)
    } finally {
      // A dead instance has already been forgotten, and its place taken.
      if (this.#workers.has(worker)) this.#serveNext(worker)
    }
  }

  #serveNext(worker: FunctionWorker): void {
    const next = this.#queue.shift()
    if (next) next.resolve(this.#runOn(worker, next.call))
    else this.#idle.push(worker)
  }
}
