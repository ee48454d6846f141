import { decideSession } from '@shared/rules/session/guards'
import { sessionVerbs } from '@shared/rules/session/life'

import type { PublishParts } from '../publish/subject'
import type { DeadlineDoc } from '../store/deadlines'
import type { SessionDoc } from '../store/sessions'
import { sessionDeadline } from './after-verb'
import { countAttendance } from './attendance'
import { moveSession } from './move-session'
import { guardFacts } from './session-facts'
import { settleSession } from './settle-session'

const DAY = 24 * 3_600_000

/**
 * What the clock does with a session that is due: the first verb that the table gives it and whose
 * guards hold; after its end the final count. It may come late and twice.
 */
export async function tendSession(deadline: DeadlineDoc, parts: PublishParts): Promise<void> {
  const { store, now } = parts
  const session = await store.sessions.find(deadline.subject)
  if (!session || session.settled) return
  if (session.state === 'ended' || session.state === 'adjourned') return settleSession(session, parts)
  const [consultation, counted] = await Promise.all([
    store.consultations.find(session.consultationId),
    countAttendance(session, store),
  ])
  if (consultation?.state !== 'proposing' && consultation?.state !== 'deliberating') {
    return waitOrLeave(session, consultation?.state === 'suspended', parts)
  }
  const facts = guardFacts(session, consultation, counted.quorum.met, now)
  const verb = sessionVerbs(session.state, 'clock', session.mode).find(
    (one) => decideSession(one, 'clock', facts).kind === 'move',
  )
  if (verb === undefined) return lookAgain(session, parts)
  const { _id: sessionId, consultationId } = session
  const action = `session.${verb}`
  const act = { id: `${sessionId}_${action}_${deadline.mark}`, actorId: 'clock', action, at: now }
  await moveSession({ sessionId, consultationId, verb, who: 'clock', counted }, act, store)
}

/** A matter that waits for somebody outside keeps its session for a while; one that is over has none. */
async function waitOrLeave(session: SessionDoc, suspended: boolean, parts: PublishParts): Promise<void> {
  if (suspended) return lookAgain(session, parts, new Date(parts.now.getTime() + DAY))
  await parts.store.sessions.patch(session._id, {
    state: 'cancelled',
    cancelReason: 'lapsed',
    settled: true,
  })
}

async function lookAgain(session: SessionDoc, { store, now }: PublishParts, at?: Date): Promise<void> {
  const deadline = sessionDeadline(session, now)
  if (!deadline) return
  // What is due already is looked at again in an hour: its guards wait for a person.
  const dueAt = at ?? (deadline.dueAt > now ? deadline.dueAt : new Date(now.getTime() + DAY / 24))
  await store.deadlines.set({ ...deadline, dueAt })
}
