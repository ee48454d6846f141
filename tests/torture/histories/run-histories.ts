import { startTestApi } from '../../support/api'
import { aCommunity } from '../../support/neighbours'
import { loadSessionWorld, residentsOf } from '../../support/sessions'
import { load } from '../../support/world'
import { openStoreReader } from '../store-image'
import { realTime } from '../time'
import { tell } from './history'
import { openMatterReader } from './matter'
import { randomFrom } from './random'

/** A Monday morning. */
const BEGIN = new Date('2026-11-23T02:00:00Z')
/** So that the store stays small, and what was due of one history does not hold up another. */
const HISTORIES_A_STORE = 8

export interface Found {
  readonly operations: number
  readonly histories: number
  readonly violations: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

/** Random histories through dispatcher, SDK and emulator. The same seed tells the same ones. */
export async function runHistories(runs: number, seed: number): Promise<Found> {
  const api = await startTestApi()
  await loadSessionWorld(api)
  await load(api, 'communities', [aCommunity()])
  const residents = await residentsOf(api, 4)
  const store = openStoreReader(api)
  const reader = openMatterReader(api)
  const world = await store.read()
  const counts = new Map<string, number>()
  const violations: string[] = []
  let operations = 0
  try {
    for (let run = 0; run < runs; run += 1) {
      if (run % HISTORIES_A_STORE === 0) await store.restore(world)
      const told = await tell(
        { api, reader, residents, counts },
        `h${run}`,
        BEGIN,
        randomFrom(seed * 1_000_003 + run),
      )
      operations += told.operations
      violations.push(...told.wrong)
    }
  } finally {
    realTime()
    reader.close()
    store.close()
    await api.close()
  }
  return { operations, histories: runs, violations, counts }
}
