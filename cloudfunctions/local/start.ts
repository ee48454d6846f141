import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'

import { bundleIfStale, functionsDir } from '../../config/functions/bundle'
import { makeFirstAdminCode } from '../features/posts/first-admin-code'
import { openSecrets } from '../kernel/secrets'
import { createControlClient } from './emulator/control-client'
import { functionEnvironment } from './emulator/environment'
import { COUNTY_NAME } from './fixture/communities'
import { fixtureGuide } from './fixture/guide'
import { personas } from './fixture/personas'
import { storiesOf } from './fixture/stories'
import { refuseProduction } from './gateway/refuse-production'
import { loadSecretKey } from './gateway/secret-key'
import { startGateway } from './gateway/start-gateway'
import { buildH5IfStale } from './start/build-h5'
import { checkPort } from './start/check-port'
import { clearData } from './start/clear-data'
import { type EmulatorProcess, startEmulatorProcess } from './start/emulator-process'
import { openFunctionLog } from './start/function-log'
import { greeting } from './start/greeting'
import { loadCountyOnce } from './start/load-county'
import { makeDataDir } from './start/make-data-dir'
import { readOptions, type StartOptions } from './start/options'
import { PlainFailure, sentenceFor } from './start/plain-failure'
import { provision } from './start/provision'
import { runClock } from './start/run-clock'

const root = resolve(__dirname, '../..')
const say = (text: string) => console.log(text)

/** Whatever stays open while the local cloud runs, to be closed in the reverse order. */
const open: (() => Promise<unknown>)[] = []

async function stop(exitCode: number): Promise<never> {
  for (const close of open.splice(0).reverse()) await close().catch(() => {})
  process.exit(exitCode)
}

async function start(options: StartOptions): Promise<void> {
  const { dataDir, port } = options
  await checkPort(port)
  makeDataDir(dataDir)
  if (options.fresh) clearData(dataDir)

  const invokeToken = randomBytes(24).toString('base64url')
  const emulator: EmulatorProcess = await startEmulatorProcess({
    dataDir,
    invokeToken,
    gatewayUrl: `http://127.0.0.1:${port}`,
    onRestart: () => say('本地数据库意外退出，已自动重新启动，数据都在。'),
    onLost: (error) => void fail(error, dataDir),
  })
  open.push(() => emulator.close())

  if (!options.withoutH5) await buildH5IfStale(root, say)
  await bundleIfStale().catch((error: Error) => {
    throw new PlainFailure(`云函数没有打包成功：${error.message}`)
  })

  const secretKey = loadSecretKey(dataDir)
  const control = createControlClient(emulator.url)
  if (!options.empty) await loadCountyOnce(control, dataDir, secretKey, say)
  await provision(control)

  // The fixture county has its administrator; an empty one is waiting for its first.
  const firstAdmin = options.empty ? makeFirstAdminCode(openSecrets(secretKey)) : undefined
  const log = openFunctionLog(dataDir, say)
  const gateway = await startGateway({
    port,
    functionsDir,
    environment: {
      ...functionEnvironment(emulator.adminUrl),
      ...(firstAdmin ? { FIRST_ADMIN_CODE_HASH: firstAdmin.hash } : { COUNTY_NAME }),
    },
    secretKey,
    invokeToken,
    personas: options.empty ? [] : personas,
    stories: options.empty ? [] : storiesOf(fixtureGuide('county')),
    origins: [emulator.url],
    onLog: log.write,
    ...(options.withoutH5 ? {} : { h5Dir: resolve(root, 'dist/h5') }),
  })
  open.push(() => gateway.close())
  const clock = runClock(gateway)
  open.push(() => clock.stop())

  const stationScene = options.empty ? undefined : fixtureGuide('county').scenes.homeStation
  say(
    greeting({
      url: gateway.url,
      dataDir,
      logFile: log.file,
      stationScene,
      firstAdminCode: firstAdmin?.code,
    }),
  )
}

async function fail(error: unknown, dataDir: string): Promise<never> {
  console.error(sentenceFor(error, dataDir))
  return stop(1)
}

async function main(): Promise<void> {
  process.env.TZ = 'UTC'
  let dataDir = '.data'
  try {
    refuseProduction(process.env)
    const options = readOptions(process.argv.slice(2), process.env, root)
    dataDir = options.dataDir
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0))
    await start(options)
  } catch (error) {
    await fail(error, dataDir)
  }
}

void main()
