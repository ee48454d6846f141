import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type ControlClient, createControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { NODE_ARGUMENTS } from '../../cloudfunctions/local/start/node-arguments'
import { provision } from '../../cloudfunctions/local/start/provision'
import { bundleIfStale } from '../../config/functions/bundle'

const AS_STARTED = { execArgv: [...NODE_ARGUMENTS] }

export interface BenchGateway {
  readonly url: string
  readonly pid: number
  close(): void
}

export interface BenchStack {
  readonly adminUrl: string
  readonly control: ControlClient
  /** A gateway over the same store; its functions may keep a page for so long. */
  gateway(pageCacheMilliseconds: number): Promise<BenchGateway>
  readonly emulatorPid: number
  close(): void
}

/** The store and the gateways, each a process of its own as in `npm start`; nothing is kept. */
export async function startBenchStack(): Promise<BenchStack> {
  await bundleIfStale()
  const dataDir = mkdtempSync(join(tmpdir(), 'ysl-bench-'))
  const emulator = fork(join(__dirname, '../../cloudfunctions/local/emulator/main.ts'), [], {
    ...AS_STARTED,
    env: { ...process.env, EMULATOR_DATA_DIR: dataDir, EMULATOR_PORT: '' },
  })
  const { port } = await firstMessage<{ port: number }>(emulator)
  const url = `http://127.0.0.1:${port}`
  const control = createControlClient(url)
  await provision(control)
  const children: ChildProcess[] = [emulator]

  return {
    adminUrl: `${url}/admin`,
    control,
    emulatorPid: emulator.pid ?? 0,
    async gateway(pageCacheMilliseconds) {
      const child = fork(join(__dirname, 'gateway-process.ts'), [], {
        ...AS_STARTED,
        env: {
          ...process.env,
          BENCH_ADMIN_URL: `${url}/admin`,
          PAGE_CACHE_MS: String(pageCacheMilliseconds),
        },
      })
      children.push(child)
      const started = await firstMessage<{ url: string }>(child)
      return { url: started.url, pid: child.pid ?? 0, close: () => void child.disconnect() }
    },
    close() {
      for (const child of children) if (child.connected) child.disconnect()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const [message] = await once(child, 'message')
  return message as T
}

const CLOCK_TICKS_A_SECOND = 100

/** CPU time that a process has used so far, all its threads together. */
export function cpuMilliseconds(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /)
  const [user, system] = fields.split(' ').slice(11, 13)
  return ((Number(user) + Number(system)) * 1000) / CLOCK_TICKS_A_SECOND
}

/** Resident memory of a process, in bytes. */
export function residentBytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  return Number(kilobytes) * 1024
}
