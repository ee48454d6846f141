import { gatewayDoor } from './start/gateway-door'
import { EmulatorStartError } from './start/start-error'
import { startEmulator } from './start-emulator'

/** The emulator as its own process: it tells its parent when it is ready, and leaves with it. */
async function main(): Promise<void> {
  const { EMULATOR_DATA_DIR, EMULATOR_PORT } = process.env
  if (!EMULATOR_DATA_DIR) throw new EmulatorStartError('DIRECTORY_UNUSABLE', 'EMULATOR_DATA_DIR is not set')
  const emulator = await startEmulator({
    dataDir: EMULATOR_DATA_DIR,
    ownProcess: true,
    ...(EMULATOR_PORT && { port: Number(EMULATOR_PORT) }),
    ...gatewayDoor(process.env),
  })
  const leave = () => void emulator.close().then(() => process.exit(0))
  process.on('disconnect', leave)
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
  process.send?.({ ready: true, port: emulator.port })
  if (!process.send) console.log(`CloudBase emulator: ${emulator.adminUrl}`)
}

main().catch((error: unknown) => {
  const known = error instanceof EmulatorStartError
  process.send?.({
    ready: false,
    code: known ? error.code : 'UNKNOWN',
    message: String(known ? error.message : error),
  })
  console.error(known ? error.message : error)
  process.exitCode = 1
  process.disconnect?.()
})
