import { fork } from 'node:child_process'
import { join } from 'node:path'

import type { FixtureGuide } from '../../cloudfunctions/local/fixture/guide'

export interface StackProcess {
  /** The gateway: `POST /api`, and `/local/wx/…` for WeChat's private channel. */
  readonly url: string
  readonly guide: FixtureGuide
  tick(): Promise<unknown>
  killWorkers(): Promise<unknown>
  close(): Promise<void>
}

interface Settings {
  readonly fixture: 'small' | 'county'
  readonly environment?: Readonly<Record<string, string>>
  readonly pool?: Readonly<Record<string, number>>
  readonly h5?: boolean
}

type FromStack =
  | { readonly url: string; readonly guide: FixtureGuide }
  | { readonly failed: string }
  | { readonly id: number; readonly answer: unknown }

/** `startTestStack` in a process of its own, for tests in jsdom: esbuild and the emulator need a real Node. */
export function startStackProcess(settings: Settings): Promise<StackProcess> {
  const child = fork(join(__dirname, 'stack-process-main.ts'), [], { execArgv: ['--import', 'tsx'] })
  const waiting = new Map<number, (answer: unknown) => void>()
  let calls = 0
  const request = (ask: 'tick' | 'kill') =>
    new Promise<unknown>((resolve) => {
      calls += 1
      waiting.set(calls, resolve)
      child.send({ id: calls, ask })
    })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the stack ended with ${code}`)))
    child.on('message', (message: FromStack) => {
      if ('failed' in message) return reject(new Error(message.failed))
      if ('id' in message) return waiting.get(message.id)?.(message.answer)
      resolve({
        url: message.url,
        guide: message.guide,
        tick: () => request('tick'),
        killWorkers: () => request('kill'),
        close() {
          child.disconnect()
          return gone
        },
      })
    })
    child.send(settings)
  })
}
