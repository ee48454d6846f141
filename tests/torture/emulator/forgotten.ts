import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createControlClient } from '../../../cloudfunctions/local/emulator/control-client'
import { startEmulator } from '../../../cloudfunctions/local/emulator/start-emulator'
import type { Random } from '../histories/random'
import { isRefused, openWire } from './wire'

const LIFETIME = 30_000
const KEYS = 8

/**
 * Transactions that somebody began and forgot: after thirty seconds they hold nothing back, and what comes of them
 * afterwards is refused and leaves nothing; until then they hold what they wrote.
 */
export async function forgetTransactions(
  rounds: number,
  random: Random,
): Promise<{ readonly operations: number; readonly violations: readonly string[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ysl-torture-'))
  let now = Date.parse('2026-11-22T00:00:00Z')
  const emulator = await startEmulator({ dataDir, durability: 'system', now: () => new Date(now) })
  await createControlClient(emulator.url).ensureCollections({ collections: [{ name: 'held' }] })
  const wire = openWire(emulator.url)
  const wrong: string[] = []
  const last = new Map<string, string>()
  const text = (value: unknown) => JSON.stringify(value)
  const put = (_id: string, by: string, transactionId?: string) =>
    wire.ask({
      action: 'database.modifyDocument',
      collectionName: 'held',
      query: text({ _id }),
      data: text({ by }),
      merge: false,
      ...(transactionId ? { transactionId } : {}),
    })
  try {
    for (let round = 0; round < rounds; round += 1) {
      const key = `k${random.below(KEYS)}`
      const begun = await wire.ask({ action: 'database.startTransaction' })
      const transactionId = begun === 'silent' ? '' : String(begun.transactionId)
      const written = await put(key, `forgotten${round}`, transactionId)
      if (isRefused(written)) wrong.push(`round ${round}: nobody else was there, and it was refused`)
      const late = random.chance(0.7)
      now += late ? LIFETIME + random.below(1_000) : random.below(LIFETIME - 1_000)
      if (late) {
        if (isRefused(await put(key, `other${round}`))) wrong.push(`round ${round}: ${key} was held for ever`)
        last.set(key, `other${round}`)
      }
      const committed = await wire.ask({ action: 'database.commitTransaction', transactionId })
      if (isRefused(committed) !== late)
        wrong.push(
          `round ${round}: a commit ${late ? 'that came too late was taken' : 'in time was refused'}`,
        )
      if (!late) last.set(key, `forgotten${round}`)
      const found = await wire.ask({
        action: 'database.getDocument',
        collectionName: 'held',
        query: text({ _id: key }),
        queryType: 'DOC',
      })
      if (!JSON.stringify(found).includes(`${last.get(key)}`))
        wrong.push(`round ${round}: ${key} is not as it was left`)
    }
    return { operations: wire.asked, violations: wrong }
  } finally {
    wire.close()
    await emulator.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
