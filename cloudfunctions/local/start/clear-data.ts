import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { lockDirectory } from '../emulator/start/lock-directory'

/** Throws a data folder's content away, but never under somebody who uses it. */
export function clearData(dataDir: string): void {
  const lock = lockDirectory(dataDir)
  try {
    for (const name of readdirSync(dataDir)) {
      if (!name.startsWith('emulator.lock')) rmSync(join(dataDir, name), { recursive: true, force: true })
    }
  } finally {
    lock.release()
  }
}
