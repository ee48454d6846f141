import { pausedSince } from '@shared/rules/poll/paused'
import { countableFrom } from '@shared/rules/poll/poll-times'

import { processOf } from '../consultations/process-of'
import { changeWithin } from '../consultations/within-step'
import type { DeadlineRule } from '../deadlines/tend-deadlines'
import { Refusal } from '../kernel/fail'
import type { ConsultationDoc } from '../store/consultations'
import type { NewDeadline } from '../store/deadlines'
import type { PollDoc } from '../store/polls'
import type { Store } from '../store/store'
import { recountPoll } from './count-poll'

const HOUR = 3_600_000

export const closingDeadline = (
  { consultationId }: Pick<PollDoc, 'consultationId'>,
  { countyId, communityId, compoundId }: ConsultationDoc,
  dueAt: Date,
): NewDeadline => ({
  rule: 'pollCloses',
  subject: consultationId,
  place: { countyId, communityId, compoundId },
  dueAt,
})

/**
 * Counts a poll for good, once nothing can be on its way any more. Nobody answers while the matter is
 * suspended, so that time is given back first. May come twice or late.
 */
export const closePoll: DeadlineRule = async ({ subject }, { store, now }) => {
  const [poll, consultation] = await Promise.all([
    store.polls.find(subject),
    store.consultations.find(subject),
  ])
  if (!poll || !consultation || poll.closedAt !== null) return
  const again = (dueAt: Date) => store.deadlines.set(closingDeadline(poll, consultation, dueAt))

  if (consultation.state === 'suspended') return again(new Date(now.getTime() + HOUR))
  const paused = pausedSince(poll.openedAt, processOf(consultation).moves)
  if (consultation.state === 'deliberating' && paused > poll.pausedMilliseconds) {
    const closesAt = new Date(poll.closesAt.getTime() + paused - poll.pausedMilliseconds)
    await store.polls.giveBack(poll, closesAt, paused)
    return again(countableFrom(closesAt))
  }
  if (now < countableFrom(poll.closesAt)) return again(countableFrom(poll.closesAt))
  await close(poll, store, now)
}

async function close(poll: PollDoc, store: Store, closedAt: Date): Promise<void> {
  const result = await recountPoll(poll, store)
  const act = {
    id: `clock_poll.close_${poll._id}`,
    actorId: 'clock',
    action: 'poll.close',
    at: closedAt,
  }
  try {
    await changeWithin(store, poll.consultationId, ['deliberating'], act, async (_, tx) => {
      await tx.update('polls', poll._id, { result, closedAt })
      return { facts: { poll: { id: poll._id, closesAt: poll.closesAt, closed: true } } }
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'STEP_CLOSED') throw error
    await store.polls.close(poll._id, result, closedAt)
  }
}
