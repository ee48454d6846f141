import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { EmulatorStartError } from '../../cloudfunctions/local/emulator/start/start-error'
import { startEmulator } from '../../cloudfunctions/local/emulator/start-emulator'
import { type Doc, localApp } from './target'

// Starting a process takes seconds on a busy machine.
jest.setTimeout(40_000)

const MAIN = join(__dirname, '../../cloudfunctions/local/emulator/main.ts')

interface Ready {
  ready: boolean
  port?: number
  code?: string
}

describe('starting', () => {
  let dataDir: string
  const children: ChildProcess[] = []
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'ysl-start-'))
  })
  afterEach(async () => {
    await Promise.all(children.splice(0).map(kill))
    rmSync(dataDir, { recursive: true, force: true })
  })

  function startProcess(): Promise<{ child: ChildProcess; word: Ready }> {
    const env = { ...process.env, EMULATOR_DATA_DIR: dataDir, NODE_ENV: 'test' }
    const child = fork(MAIN, { execArgv: ['--import', 'tsx'], env, silent: true })
    children.push(child)
    return new Promise((resolve) => child.once('message', (word) => resolve({ child, word: word as Ready })))
  }
  const exited = (child: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve()
      else child.once('exit', () => resolve())
    })
  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL')
    await exited(child)
  }
  async function refusedWith(
    options: Partial<Parameters<typeof startEmulator>[0]> = {},
  ): Promise<EmulatorStartError> {
    const error: unknown = await startEmulator({ dataDir, ...options }).then(
      (emulator) => emulator.close().then(() => undefined),
      (cause: unknown) => cause,
    )
    if (!(error instanceof EmulatorStartError)) throw new Error(`expected a start error, got ${error}`)
    return error
  }
  const talkTo = (port: number | undefined) => {
    Object.assign(process.env, functionEnvironment(`http://127.0.0.1:${port}/admin`), { SILENCE: 'true' })
    return localApp().database()
  }

  it('every acknowledged write survives kill -9', async () => {
    const { child, word } = await startProcess()
    const control = createControlClient(`http://127.0.0.1:${word.port}`)
    await control.ensureCollections({
      collections: [{ name: 'kept', indexes: [{ name: 'n', keys: [{ name: 'n', direction: 1 }] }] }],
    })
    const db = talkTo(word.port)
    const acknowledged: string[] = []
    let next = 0
    const writers = Array.from({ length: 16 }, async () => {
      for (;;) {
        const _id = `w${next++}`
        await db.collection('kept').add({ _id, n: next })
        acknowledged.push(_id)
        if (acknowledged.length === 400) child.kill('SIGKILL')
      }
    })
    await Promise.allSettled(writers)
    await exited(child)

    const again = await startEmulator({ dataDir })
    const kept: unknown[] = []
    for (let skip = 0; skip < next; skip += 1_000) {
      const { data } = await talkTo(again.port)
        .collection('kept')
        .orderBy('n', 'asc')
        .skip(skip)
        .limit(1_000)
        .get()
      kept.push(...data.map((document: Doc) => document._id))
    }
    await again.close()
    expect(acknowledged.length).toBeGreaterThanOrEqual(400)
    expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([])
  })

  it('a fault can kill the process between a write and its answer', async () => {
    const { child, word } = await startProcess()
    const control = createControlClient(`http://127.0.0.1:${word.port}`)
    await control.ensureCollections({ collections: [{ name: 'kept' }] })
    await control.setFaults({ faults: [{ point: 'after', effect: 'exit', writes: true }] })
    await expect(talkTo(word.port).collection('kept').add({ _id: 'x' })).rejects.toThrow()
    await exited(child)
    const again = await startEmulator({ dataDir })
    expect((await talkTo(again.port).collection('kept').count()).total).toBe(1)
    await again.close()
  })

  it('a second emulator on the same directory is refused, also by another process', async () => {
    const first = await startEmulator({ dataDir })
    expect((await refusedWith()).code).toBe('DIRECTORY_IN_USE')
    const { child, word } = await startProcess()
    expect(word).toMatchObject({ ready: false, code: 'DIRECTORY_IN_USE' })
    await exited(child)
    await first.close()
  })

  it('a directory whose emulator was killed with -9 can be used again', async () => {
    const { child } = await startProcess()
    await kill(child)
    await (await startEmulator({ dataDir })).close()
  })

  it('the process leaves when its parent disconnects', async () => {
    const { child } = await startProcess()
    child.disconnect()
    await exited(child)
    expect(child.exitCode).toBe(0)
  })

  it('a port in use is told in one sentence', async () => {
    const first = await startEmulator({ dataDir })
    const other = mkdtempSync(join(tmpdir(), 'ysl-start-'))
    const { code, message } = await refusedWith({ dataDir: other, port: first.port })
    expect(code).toBe('PORT_IN_USE')
    expect(message).toContain(String(first.port))
    await first.close()
    await (await startEmulator({ dataDir: other })).close()
    rmSync(other, { recursive: true })
  })

  it('a damaged database file is told in one sentence', async () => {
    writeFileSync(join(dataDir, 'cloudbase.db'), 'x'.repeat(8_192))
    const { code, message } = await refusedWith()
    expect(code).toBe('DATABASE_DAMAGED')
    expect(message).not.toContain('\n')
  })

  it('a full disk is told in one sentence', async () => {
    symlinkSync('/dev/full', join(dataDir, 'emulator.pid'))
    expect((await refusedWith()).code).toBe('DISK_FULL')
  })

  it('a data directory that is a file is refused', async () => {
    const file = join(dataDir, 'file')
    writeFileSync(file, '')
    expect((await refusedWith({ dataDir: file })).code).toBe('DIRECTORY_UNUSABLE')
  })

  it.each([
    ['NODE_ENV', 'production'],
    ['TENCENTCLOUD_SECRETID', 'AKIDreal'],
    ['CLOUDBASE_APIKEY', 'real'],
  ])('refuses to start with %s=%s', async (name, value) => {
    const before = process.env[name]
    process.env[name] = value
    try {
      expect((await refusedWith()).code).toBe('PRODUCTION_REFUSED')
    } finally {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    }
  })

  it('what was kept is there after a restart, indexes and files too', async () => {
    const first = await startEmulator({ dataDir })
    const control = createControlClient(first.url)
    await control.ensureCollections({
      collections: [
        { name: 'kept', indexes: [{ name: 'n', keys: [{ name: 'n', direction: 1 }], unique: true }] },
      ],
    })
    await talkTo(first.port).collection('kept').add({ _id: 'x', n: 1 })
    const { fileID } = await localApp().uploadFile({ cloudPath: 'f.txt', fileContent: Buffer.from('文') })
    await first.close()

    const second = await startEmulator({ dataDir })
    const db = talkTo(second.port)
    expect((await db.collection('kept').doc('x').get()).data).toEqual([{ _id: 'x', n: 1 }])
    await expect(db.collection('kept').add({ n: 1 })).rejects.toThrow('E11000')
    expect(String((await localApp().downloadFile({ fileID })).fileContent)).toBe('文')
    await second.close()
  })
})
