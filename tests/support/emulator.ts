import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type ControlClient, createControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '../../cloudfunctions/local/emulator/start-emulator'

export interface TestEmulator {
  readonly emulator: Emulator
  readonly control: ControlClient
  readonly dataDir: string
  close(): Promise<void>
}

/** An emulator of its own for one test file, and `process.env` set so that the SDK finds it. */
export async function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'ysl-emulator-'))
  const emulator = await startEmulator({ durability: 'system', ...options, dataDir })
  // SILENCE stops the SDK's timers that warn of slow requests: they outlive a test.
  Object.assign(process.env, functionEnvironment(emulator.adminUrl, options.envId), { SILENCE: 'true' })
  return {
    emulator,
    control: createControlClient(emulator.url),
    dataDir,
    async close() {
      await emulator.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
