import { recountStances } from '../features/consultation/recount'
import type { Store } from '../store/store'

type Job = (store: Store, now: Date) => Promise<void>

/** What a tick does, in order. Each job is bounded, resumable and harmless when it comes twice. */
export const jobs: readonly (readonly [name: string, job: Job])[] = [
  ['recount-stances', recountStances],
  [
    'remove-expired',
    async (store, now) => {
      await store.signInRequests.removeExpired(now)
      await store.rateWindows.removeExpired(now)
      await store.firstAnswers.removeExpired(now)
    },
  ],
]
