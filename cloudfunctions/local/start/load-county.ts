import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import type { ControlClient } from '../emulator/control-client'
import { provision } from './provision'

/**
 * Loads the fixture county once for a data folder. The note that it is complete is written last: before
 * it stands, nobody was let in, so a load that was cut short starts again from nothing.
 */
export async function loadCountyOnce(
  control: ControlClient,
  dataDir: string,
  secretKey: string,
  say: (text: string) => void,
): Promise<void> {
  const note = join(dataDir, 'county-loaded')
  if (existsSync(note)) return
  say('正在准备演示县的数据……')
  await control.clear({})
  await provision(control)
  const { loadFixture } = await import('../fixture/load')
  await loadFixture(control, { secretKey, now: new Date() })

  const file = openSync(note, 'w')
  writeSync(file, `${new Date().toISOString()}\n`)
  fsyncSync(file)
  closeSync(file)
}
