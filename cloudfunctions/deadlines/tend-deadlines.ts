import { causeOf } from '../kernel/log'
import type { PublishParts } from '../publish/subject'
import type { DeadlineDoc, DeadlineRuleName } from '../store/deadlines'

/**
 * What happens when a time limit is over. It may come twice and late: a second run must find its
 * work done. A rule that sets the same limit anew keeps it; otherwise it is taken away afterwards.
 */
export type DeadlineRule = (deadline: DeadlineDoc, parts: PublishParts) => Promise<void>
export type DeadlineRules = Readonly<Record<DeadlineRuleName, DeadlineRule>>

/** What one tick takes on; the rest waits for the next. */
const A_TICK = 50
const MINUTE = 60_000
const LONGEST_PAUSE_MINUTES = 60

/** Works through what is due, the longest waiting first. One that fails waits a little and lets the others pass. */
export async function tendDeadlines(rules: DeadlineRules, parts: PublishParts): Promise<void> {
  const { store, now, log } = parts
  for (const deadline of await store.deadlines.due(now, A_TICK)) {
    try {
      await rules[deadline.rule](deadline, parts)
      await store.deadlines.settle(deadline)
    } catch (error) {
      log({ level: 'error', what: `deadline.${deadline.rule}`, cause: causeOf(error) })
      const tries = deadline.tries + 1
      const pause = Math.min(2 ** deadline.tries, LONGEST_PAUSE_MINUTES) * MINUTE
      await store.deadlines.later(deadline, new Date(now.getTime() + pause), tries)
    }
  }
}
