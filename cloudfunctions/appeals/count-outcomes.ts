import { APPEAL_STATES, type AppealState } from '@shared/contract/appeal'

import type { Store } from '../store/store'

const JOB = 'appeal-outcomes'
const CHANGES_A_RUN = 200
/** A write carries the clock of the instance that made it: look back this far, so that none is passed over. */
const OVERLAP_MILLISECONDS = 10_000

/** Counts anew, on the index, how appeals ended in the compounds where one has changed since. */
export async function countOutcomes(store: Store, now: Date): Promise<void> {
  const changed = await store.appeals.changedSince(await store.clockCursors.read(JOB), CHANGES_A_RUN)
  const last = changed.at(-1)
  if (!last) return
  for (const compoundId of new Set(changed.map((one) => one.compoundId))) {
    await countIn(compoundId, store, now)
  }
  const settled = new Date(now.getTime() - OVERLAP_MILLISECONDS)
  await store.clockCursors.write(JOB, last.changedAt < settled ? last.changedAt : settled)
}

async function countIn(compoundId: string, store: Store, now: Date): Promise<void> {
  const counts = new Map<AppealState, number>()
  for (const state of APPEAL_STATES) counts.set(state, await store.appeals.countIn(compoundId, state))
  const sum = (...states: AppealState[]) =>
    states.reduce((total, state) => total + (counts.get(state) ?? 0), 0)
  await store.appealOutcomes.put({
    _id: compoundId,
    countedAt: now,
    // A split one lives on in its parts.
    total: sum(...APPEAL_STATES.filter((state) => state !== 'split')),
    opened: sum('asking'),
    merged: sum('merged'),
    handedOff: sum('handedOff'),
    notDiscussable: sum('provisionalNonDiscussable'),
    folded: sum('folded'),
    withdrawn: sum('withdrawn', 'archived'),
    open: sum('submitted', 'screening', 'accepted', 'needsReview', 'emergency', 'returned'),
    emergencies: await store.appeals.countUrgent(compoundId),
  })
}
