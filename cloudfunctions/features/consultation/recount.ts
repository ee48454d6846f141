import { refreshPage, takeTurns } from '../../consultations/refresh-page'
import type { Store } from '../../store/store'
import { countBucket } from './count-bucket'

const JOB = 'recount-stances'
/** How many changed participations one run looks at; the rest waits for the next tick. */
const CHANGES_A_RUN = 1000
/** A write carries the clock of the instance that made it: look back this far, so that none is passed over. */
const OVERLAP_MILLISECONDS = 10_000

/**
 * Counts anew what has changed since the last run: whole buckets, from the facts, and then the pages.
 * Every step sets a result, so a run that dies, comes twice or comes late does no harm.
 */
export async function recountStances(store: Store, now: Date): Promise<void> {
  const cursor = await store.clockCursors.read(JOB)
  const changed = await store.participations.changedSince(cursor, CHANGES_A_RUN)
  const last = changed.at(-1)
  if (!last) return

  const dirty = new Map<string, Set<number>>()
  for (const { consultationId, bucket } of changed) {
    dirty.set(consultationId, (dirty.get(consultationId) ?? new Set()).add(bucket))
  }
  for (const [consultationId, buckets] of dirty) {
    for (const bucket of buckets) {
      const facts = await store.participations.bucket(consultationId, bucket)
      await store.participations.putTally(countBucket(consultationId, bucket, facts))
    }
    const page = await refreshPage(store, consultationId, now)
    if (page) await takeTurns(store, page)
  }

  const settled = new Date(now.getTime() - OVERLAP_MILLISECONDS)
  await store.clockCursors.write(JOB, earlier(last.changedAt, settled))
}

const earlier = (a: Date, b: Date) => (a < b ? a : b)
