import { countOutcomes } from '../appeals/count-outcomes'
import { tendAppeals } from '../appeals/tend-appeals'
import { sealAudit } from '../audit/seal-events'
import { tendDeadlines } from '../deadlines/tend-deadlines'
import { countPolls } from '../deliberation/count-polls'
import { warnOfUnpublishedYear } from '../desk/warn-of-unpublished-year'
import { listPlaces } from '../directory/round'
import { followPages } from '../features/consultation/follow-page'
import { recountStances } from '../features/consultation/recount'
import { deadlineRules } from '../features/deadline-rules'
import { decidePushes } from '../features/inbox/decide-pushes'
import { sendPushes } from '../features/inbox/send-pushes'
import { subjects } from '../features/published'
import { askForFirst } from '../features/reception/next-reception'
import { readPushTemplates } from '../kernel/push-templates'
import type { PublishParts } from '../publish/subject'
import { tendPhotos, tendPublications } from '../publish/tend-due'
import { countReports } from '../reports/count-reports'
import { sweepKept } from '../retention/sweep'
import type { Store } from '../store/store'

/** A job that needs more than the store, such as the platform's checks, finds it in `parts`. */
type Job = (store: Store, now: Date, parts: PublishParts) => Promise<void>

/** What a tick does, in order. Each job is bounded, resumable and harmless when it comes twice. */
export const jobs: readonly (readonly [name: string, job: Job])[] = [
  ['recount-stances', recountStances],
  // Photos first: their answers are part of what a publication amounts to.
  ['tend-photos', (_store, _now, parts) => tendPhotos(parts, subjects)],
  ['tend-publications', (_store, _now, parts) => tendPublications(parts, subjects)],
  ['follow-pages', followPages],
  ['count-polls', countPolls],
  ['tend-deadlines', (_store, _now, parts) => tendDeadlines(deadlineRules, parts)],
  ['tend-appeals', (store, now, { log }) => tendAppeals(store, now, log)],
  ['warn-of-unpublished-year', (store, now, { log }) => warnOfUnpublishedYear(store, now, log)],
  ['count-appeal-outcomes', countOutcomes],
  ['count-reports', countReports],
  ['list-places', (store, now) => listPlaces(store, now, (one) => askForFirst(one, store, now))],
  // Last of what concerns people: what the jobs above told them is looked at in the same tick.
  ['decide-pushes', (_store, _now, parts) => decidePushes(parts, readPushTemplates(process.env))],
  ['send-pushes', (_store, _now, parts) => sendPushes(parts, readPushTemplates(process.env))],
  ['sweep-kept', (_store, _now, parts) => sweepKept(parts)],
  ['seal-audit', (_store, _now, parts) => sealAudit(parts)],
  [
    'remove-expired',
    async (store, now) => {
      await store.signInRequests.removeExpired(now)
      await store.rateWindows.removeExpired(now)
      await store.firstAnswers.removeExpired(now)
      await store.posts.removeExpiredImports(now)
      await store.directory.removeExpiredImports(now)
      await store.unitRegistrations.removeExpiredLists(now)
      await store.pushes.removeExpired(now)
      await store.contacts.removePastWindows(now)
    },
  ],
]
