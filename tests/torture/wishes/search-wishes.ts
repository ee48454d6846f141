import { startTestApi } from '../../support/api'
import { loadWishWorld } from '../../support/wishes'
import { TOGETHER } from './begin'
import { runWishes } from './run-wishes'

/** The long search: so many lives of wishes; says how often each way was taken, and whether all held. */
export async function searchWishes(runs: number, seed: number): Promise<boolean> {
  const api = await startTestApi()
  try {
    await loadWishWorld(api)
    const { violations, ways, ...told } = await runWishes(api, Math.ceil(runs / TOGETHER), seed)
    for (const [way, times] of [...ways].sort()) console.log(`${way}: ${times}`)
    for (const one of violations) console.log(one)
    console.log(JSON.stringify({ ...told, violations: violations.length, seed }))
    return violations.length === 0
  } finally {
    await api.close()
  }
}
