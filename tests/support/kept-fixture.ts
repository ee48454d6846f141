import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { ControlClient } from '../../cloudfunctions/local/emulator/control-client'
import type { WhichFixture } from './test-fixture'

/** Dates of the fixture are set around the moment of loading it. */
const FRESH_MS = 5 * 60_000

/** Its lock, and what SQLite has not written into the file itself: nothing, just after a checkpoint. */
const OF_A_PROCESS = /emulator\.[a-z-]+$|cloudbase\.db-(wal|shm)$/

/** Where one run of Jest keeps fixtures (`fixtures-begin.cjs`); there is none outside it. */
function placeOf({ fixture, secretKey }: WhichFixture): string | undefined {
  const room = process.env.KEPT_FIXTURES
  if (!room || fixture === 'none') return undefined
  return join(room, createHash('sha256').update(`${fixture} ${secretKey}`).digest('hex').slice(0, 16))
}

/** Copies what another test of this run has loaded; false where it has to be loaded here. */
export function takeFixture(dataDir: string, which: WhichFixture): boolean {
  const place = placeOf(which)
  if (!place || !existsSync(place) || Date.now() - statSync(place).mtimeMs > FRESH_MS) return false
  cpSync(place, dataDir, { recursive: true })
  return true
}

/** Keeps what was just loaded for the tests after this one, whole or not at all. */
export async function keepFixture(
  dataDir: string,
  which: WhichFixture,
  control: ControlClient,
): Promise<void> {
  const place = placeOf(which)
  if (!place || existsSync(place)) return
  await control.checkpoint({})
  const draft = mkdtempSync(`${place}-`)
  cpSync(dataDir, draft, { recursive: true, filter: (path) => !OF_A_PROCESS.test(path) })
  try {
    renameSync(draft, place)
  } catch {
    // Another worker was quicker.
    rmSync(draft, { recursive: true, force: true })
  }
}
