import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

import { build } from 'esbuild'
import Database from 'libsql'

const ROOT = resolve(__dirname, '../../..')
const FILE = join(ROOT, '.build/torture/emulator.cjs')

/** One file of the emulator, so that it starts in a tenth of a second: it is killed some hundred times. */
export async function bundleEmulator(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'cloudfunctions/local/emulator/main.ts')],
    outfile: FILE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['libsql'],
    alias: { '@shared': join(ROOT, 'src/shared') },
    logLevel: 'error',
  })
}

export interface EmulatorProcess {
  readonly url: string
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
}

/**
 * The emulator as a process of its own.
 *
 * @param roomBytes its files may grow by so much and no further: a disk that takes no more
 */
export async function startEmulatorProcess(dataDir: string, roomBytes?: number): Promise<EmulatorProcess> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', EMULATOR_DATA_DIR: dataDir }
  const limit = roomBytes === undefined ? '' : `ulimit -f ${blocks(dataDir, roomBytes)}; `
  const child: ChildProcess = spawn('sh', ['-c', `${limit}exec "${process.execPath}" "${FILE}"`], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  const port = await ready(child)
  return {
    url: `http://127.0.0.1:${port}`,
    kill() {
      child.kill('SIGKILL')
      return gone
    },
  }
}

const BLOCK_BYTES = 512
/** The log of writes is what grows first; an old one is emptied, or it would be written over and never grow. */
function blocks(dataDir: string, roomBytes: number): number {
  const store = new Database(join(dataDir, 'cloudbase.db'))
  store.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  store.close()
  return Math.ceil(roomBytes / BLOCK_BYTES)
}

const ready = (child: ChildProcess): Promise<number> =>
  new Promise((done, fail) => {
    child.once(
      'message',
      (word: { readonly ready: boolean; readonly port?: number; readonly message?: string }) =>
        word.ready ? done(word.port ?? 0) : fail(new Error(`the emulator did not start: ${word.message}`)),
    )
    child.once('exit', (code) => fail(new Error(`the emulator ended with ${code} before it was ready`)))
  })
