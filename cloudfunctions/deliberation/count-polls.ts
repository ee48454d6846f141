import type { Store } from '../store/store'
import { recountPoll } from './count-poll'

const JOB = 'count-polls'
const CHANGES_A_RUN = 1000
/** A write carries the clock of the instance that made it: look back this far, so that none is passed over. */
const OVERLAP_MILLISECONDS = 10_000

/** Brings the figures of open polls after their answers. Each step sets a result: twice or late does no harm. */
export async function countPolls(store: Store, now: Date): Promise<void> {
  const changed = await store.polls.changedSince(await store.clockCursors.read(JOB), CHANGES_A_RUN)
  const last = changed.at(-1)
  if (!last) return
  for (const consultationId of new Set(changed.map((one) => one.consultationId))) {
    const poll = await store.polls.find(consultationId)
    if (poll && poll.closedAt === null) await store.polls.counted(poll._id, await recountPoll(poll, store))
  }
  const settled = new Date(now.getTime() - OVERLAP_MILLISECONDS)
  await store.clockCursors.write(JOB, last.changedAt < settled ? last.changedAt : settled)
}
