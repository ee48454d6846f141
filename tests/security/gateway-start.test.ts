import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { bundleIfStale } from '../../config/functions/bundle'
import { httpPost } from '../support/http-post'
import { projectRoot } from '../support/source-files'

const SECONDS = 1000

interface Started {
  readonly child: ChildProcess
  readonly url: string
  output(): string
}

const running = new Set<ChildProcess>()

function run(args: readonly string[], env: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'cloudfunctions/local/start.ts', '--no-h5', '--empty', ...args],
    { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'development', ...env } },
  )
  running.add(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    }),
  )
  return { child, ended, output: () => output }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const limit = Date.now() + 60 * SECONDS
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`waited in vain until ${what}`)
    await pause(100)
  }
}

async function start(dataDir: string, port: number): Promise<Started> {
  const { child, output } = run(['--port', String(port)], { DATA_DIR: dataDir })
  await until(() => output().includes('Ctrl+C') || child.exitCode !== null, `it runs: ${output()}`)
  return { child, output, url: `http://127.0.0.1:${port}` }
}

/** What a start that must fail says, and with which exit code. */
async function refusal(args: readonly string[], env: Record<string, string>) {
  const { ended, output } = run(args, env)
  return { code: await ended, said: output().trim() }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const gone = (child: ChildProcess) =>
  until(() => child.exitCode !== null || child.signalCode !== null, 'it is gone')

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ysl-start-'))
  const emulatorPid = () => Number(readFileSync(join(dataDir, 'emulator.pid'), 'utf8'))
  let port: number

  beforeAll(async () => {
    await bundleIfStale()
    port = await freePort()
  }, 120 * SECONDS)
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })

  const ask = async (url: string, action: string, input: unknown) =>
    JSON.parse(
      (await httpPost(`${url}/api`, JSON.stringify({ action, input, requestId: 'request-0001' }))).text,
    )

  async function lookAt(url: string, code: string): Promise<unknown> {
    const { token } = JSON.parse((await httpPost(`${url}/local/wx/sign-in`, '{"persona":"newcomer-a"}')).text)
    const data = { action: 'people.lookAtSignIn', input: { code }, requestId: 'request-0002' }
    const { text } = await httpPost(
      `${url}/local/wx/call-function`,
      JSON.stringify({ token, name: 'api', data }),
    )
    return JSON.parse(text).result
  }

  test(
    'data outlive the death of any process, and one place has one user',
    async () => {
      const first = await start(dataDir, port)
      expect(first.output()).toContain(first.url)
      expect(statSync(join(dataDir, 'secret-key')).mode & 0o077).toBe(0)
      const { data } = await ask(first.url, 'people.requestSignIn', { browser: 'Chrome' })

      const samePort = await refusal(['--port', String(port)], { DATA_DIR: `${dataDir}-other` })
      expect(samePort).toMatchObject({ code: 1, said: expect.stringContaining(`端口 ${port} 已被占用`) })
      const sameData = await refusal(['--port', String(await freePort())], { DATA_DIR: dataDir })
      expect(sameData).toMatchObject({ code: 1, said: expect.stringContaining('正被另一个') })
      const fresh = await refusal(['--port', String(await freePort()), '--fresh'], { DATA_DIR: dataDir })
      expect(fresh).toMatchObject({ code: 1, said: expect.stringContaining('正被另一个') })
      for (const { said } of [samePort, sameData, fresh]) expect(said).not.toMatch(/\n|\bat /)

      const killed = emulatorPid()
      process.kill(killed, 'SIGKILL')
      await until(() => first.output().includes('已自动重新启动'), 'the store is back')
      expect(emulatorPid()).not.toBe(killed)
      expect(await lookAt(first.url, data.code)).toMatchObject({ ok: true, data: { browser: 'Chrome' } })

      const orphan = emulatorPid()
      first.child.kill('SIGKILL')
      await gone(first.child)
      await until(() => !isAlive(orphan), 'the orphan store has left')

      const second = await start(dataDir, port)
      expect(await lookAt(second.url, data.code)).toMatchObject({ ok: true, data: { browser: 'Chrome' } })
      second.child.kill('SIGINT')
      await gone(second.child)
      expect(second.child.exitCode).toBe(0)
      expect(isAlive(emulatorPid())).toBe(false)
    },
    180 * SECONDS,
  )

  test(
    'what cannot work is said in one sentence',
    async () => {
      const file = join(dataDir, 'not-a-folder')
      writeFileSync(file, '')
      const refusals = await Promise.all([
        refusal(['--nonsense'], {}),
        refusal(['--port', '70000'], {}),
        refusal([], { NODE_ENV: 'production' }),
        refusal([], { TENCENTCLOUD_SECRETID: 'AKIDreal' }),
        refusal(['--port', String(await freePort())], { DATA_DIR: file }),
        refusal(['--port', String(await freePort())], { DATA_DIR: '/proc/none' }),
      ])
      for (const { code, said } of refusals) {
        expect(code).toBe(1)
        expect(said).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*$/)
      }
    },
    120 * SECONDS,
  )

  test(
    'a damaged file is named, and --fresh gets over it',
    async () => {
      const damaged = mkdtempSync(join(tmpdir(), 'ysl-damaged-'))
      writeFileSync(join(damaged, 'cloudbase.db'), 'no database at all '.repeat(1000))
      const refused = await refusal(['--port', String(await freePort())], { DATA_DIR: damaged })
      expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('已损坏') })

      const { child, output } = run(['--port', String(await freePort()), '--fresh'], { DATA_DIR: damaged })
      await until(() => output().includes('Ctrl+C') || child.exitCode !== null, 'it runs')
      expect(output()).toContain('已经在本机运行')
      child.kill('SIGINT')
      await gone(child)
      rmSync(damaged, { recursive: true, force: true })
    },
    120 * SECONDS,
  )
})
