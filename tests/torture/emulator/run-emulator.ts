import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createControlClient } from '../../../cloudfunctions/local/emulator/control-client'
import type { AreaResult } from '../areas/area'
import { type Random, randomFrom } from '../histories/random'
import { checkStore, readStore } from './check-store'
import { forgetTransactions } from './forgotten'
import { ACCOUNTS, BEGIN_WITH, COUNTERS, type StoreHistory } from './history'
import { bundleEmulator, type EmulatorProcess, startEmulatorProcess } from './process'
import { openWire } from './wire'
import { work } from './workload'

export interface EmulatorRun {
  readonly operations: number
  readonly kills: number
  readonly seed: number
}

const CALLERS = 16
/** Each so-manieth time its files may not grow. */
const FULL_EVERY = 20
const ROOM_BYTES = 64 * 1024
/** What is under way at a death counts for nothing: so many more are begun. */
const UNDER_WAY = 32
/** Everything is judged anew after so many deaths. */
const CHECK_EVERY = 10

/** The emulator dies and dies again under load, its disk is full, transactions are forgotten: nothing acknowledged is lost. */
export async function tortureEmulator({ operations, kills, seed }: EmulatorRun): Promise<AreaResult> {
  const random = randomFrom(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'ysl-torture-'))
  const history: StoreHistory = { notes: [], transfers: [], steps: [] }
  const violations: string[] = []
  let [asked, refused] = [0, 0]
  await bundleEmulator()
  try {
    for (let death = 0; death < kills; death += 1) {
      const isFull = death % FULL_EVERY === FULL_EVERY - 1
      const emulator = await startEmulatorProcess(dataDir, isFull ? ROOM_BYTES : undefined)
      if (death === 0) await prepare(emulator.url)
      const before = history.notes.length
      const share = Math.ceil((operations - asked) / (kills - death)) + UNDER_WAY
      asked += await untilDeath(emulator, `d${death}`, share, history, random)
      const turnedAway = history.notes.slice(before).filter(({ told }) => told === 'refused').length
      if (!isFull && turnedAway > 0)
        violations.push(`death ${death}: ${turnedAway} notes were refused for nothing`)
      if (isFull) refused += turnedAway
      if (death % CHECK_EVERY === CHECK_EVERY - 1 || death === kills - 1)
        violations.push(
          ...checkStore(history, readStore(dataDir)).map((one) => `after death ${death}: ${one}`),
        )
      if (violations.length > 0) break
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  if (kills >= FULL_EVERY && refused === 0) violations.push('no disk was ever full')
  const forgotten = await forgetTransactions(Math.ceil(operations / 400), random)
  return {
    operations: asked + forgotten.operations,
    kills,
    violations: [...violations, ...forgotten.violations],
  }
}

async function prepare(url: string): Promise<void> {
  const control = createControlClient(url)
  const notes = { name: 'notes', indexes: [{ name: 'by_n', keys: [{ name: 'n', direction: 1 as const }] }] }
  await control.ensureCollections({
    collections: [notes, { name: 'accounts' }, { name: 'receipts' }, { name: 'counters' }],
  })
  const accounts = ACCOUNTS.map((_id) => ({ _id, balance: BEGIN_WITH }))
  await control.load({ collection: 'accounts', documents: accounts })
  await control.load({ collection: 'counters', documents: COUNTERS.map((_id) => ({ _id, value: 0 })) })
}

/** Many work at once until so many requests were sent; somewhere in the middle of the last ones it is killed. */
async function untilDeath(
  emulator: EmulatorProcess,
  name: string,
  share: number,
  history: StoreHistory,
  random: Random,
): Promise<number> {
  const least = Math.max(CALLERS, Math.floor(share / 2))
  const last = least + random.below(share)
  let killed: Promise<void> | undefined
  const wire = openWire(emulator.url, (asked) => {
    if (asked >= last) killed ??= emulator.kill()
  })
  await Promise.all(
    Array.from({ length: CALLERS }, (_, nth) =>
      work(wire, `${name}-${nth}`, randomFrom(random.below(2 ** 31)), history, () => killed !== undefined),
    ),
  )
  await killed
  wire.close()
  return wire.asked
}
