import { resolve } from 'node:path'

import tcb from '@cloudbase/node-sdk'

import { createControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { startEmulator } from '../../cloudfunctions/local/emulator/start-emulator'
import { provision } from '../../cloudfunctions/local/start/provision'
import type { SdkDatabase } from '../../cloudfunctions/store/database'

export interface Target {
  readonly name: string
  readonly database: SdkDatabase
  close(): Promise<void>
}

/**
 * CloudBase where `CLOUDBASE_ENV_ID` and credentials are given, else the local store in `DATA_DIR`. The
 * local one must not be running: its folder has one user at a time, and the lock says so.
 */
export async function openTarget(environment: NodeJS.ProcessEnv): Promise<Target> {
  const {
    CLOUDBASE_ENV_ID: env,
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
  } = environment
  if (env && secretId && secretKey) {
    const app = tcb.init({ env, secretId, secretKey })
    return { name: env, database: app.database(), close: async () => {} }
  }
  const dataDir = resolve(environment.DATA_DIR || '.data')
  const emulator = await startEmulator({ dataDir })
  await provision(createControlClient(emulator.url))
  Object.assign(environment, functionEnvironment(emulator.adminUrl))
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
  return { name: dataDir, database: app.database(), close: () => emulator.close() }
}
