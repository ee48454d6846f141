import type { Store } from '../store/store'

const MOST_TRIES = 3

/**
 * Counts an appeal's co-signs from the facts. Whoever marked last counts last, so a count never goes
 * back behind another; one that is overtaken each time leaves its mark to the clock.
 *
 * @returns the count, or undefined where others are still counting
 */
export async function recountCoSigns(
  store: Store,
  appealId: string,
  mark: string,
  now: Date,
): Promise<number | undefined> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    await store.appeals.markCount(appealId, mark, now)
    const count = await store.coSigns.count(appealId)
    if ((await store.appeals.counted(appealId, mark, count)) === 1) return count
  }
  return undefined
}
