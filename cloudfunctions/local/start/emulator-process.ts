import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { NODE_ARGUMENTS } from './node-arguments'
import { PlainFailure } from './plain-failure'

export interface EmulatorProcess {
  readonly url: string
  readonly adminUrl: string
  close(): Promise<void>
}

interface Settings {
  readonly dataDir: string
  readonly gatewayUrl: string
  readonly invokeToken: string
  /** Somebody ended the emulator; it is back on the same port. */
  readonly onRestart: () => void
  /** It does not come back. */
  readonly onLost: (error: unknown) => void
}

/** More ends than this within a minute mean that starting again does not help. */
const MOST_RESTARTS = 5
const START_MS = 60_000

/**
 * The emulator as a process of its own, so that a busy gateway never holds up the store. It leaves when
 * this process is gone, however that ended; when it is the one that ends, it is started again.
 */
export async function startEmulatorProcess(settings: Settings): Promise<EmulatorProcess> {
  let closing = false
  let ends: number[] = []
  const first = await launch(settings)
  let child = first.child
  watch()

  function watch(): void {
    child.once('exit', () => {
      if (!closing) restart().catch(settings.onLost)
    })
  }

  async function restart(): Promise<void> {
    const now = Date.now()
    ends = [...ends.filter((at) => now - at < 60_000), now]
    if (ends.length > MOST_RESTARTS) throw new PlainFailure('本地数据库反复退出，已停止：请看上面的提示。')
    child = (await launch(settings, first.port)).child
    watch()
    settings.onRestart()
  }

  const url = `http://127.0.0.1:${first.port}`
  return {
    url,
    adminUrl: `${url}/admin`,
    close() {
      closing = true
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      return gone
    },
  }
}

type Message =
  | { readonly ready: true; readonly port: number }
  | { readonly ready: false; readonly message: string }

function launch(
  { dataDir, gatewayUrl, invokeToken }: Settings,
  port?: number,
): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(__dirname, '../emulator/main.ts'), [], {
    execArgv: [...NODE_ARGUMENTS],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Ctrl-C is for the parent; it ends the emulator when the last call has been answered.
    detached: true,
    env: {
      ...process.env,
      EMULATOR_DATA_DIR: dataDir,
      EMULATOR_PORT: port === undefined ? '' : String(port),
      EMULATOR_GATEWAY_URL: gatewayUrl,
      EMULATOR_INVOKE_TOKEN: invokeToken,
    },
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString('utf8')).slice(-4000)
  })

  return new Promise((resolve, reject) => {
    const slow = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new PlainFailure('本地数据库一分钟内没有启动成功：请看磁盘是否太慢，或换一个 DATA_DIR。'))
    }, START_MS)
    child.once('error', reject)
    child.once('exit', (code) => {
      clearTimeout(slow)
      reject(new PlainFailure(`本地数据库没有启动成功（退出码 ${code}）。${complaints.split('\n')[0] ?? ''}`))
    })
    child.once('message', (message: Message) => {
      clearTimeout(slow)
      if (message.ready) resolve({ child, port: message.port })
      else reject(new PlainFailure(message.message))
    })
  })
}
