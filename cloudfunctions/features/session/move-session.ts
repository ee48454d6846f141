import { HOST_VERBS, type MoveSessionInput } from '@shared/contract/session/host'
import { HOST_CANCEL_REASONS } from '@shared/contract/session/state'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { countAttendance } from '../../sessions/attendance'
import { findSession, HOSTS } from '../../sessions/find-session'
import { moveSession as move } from '../../sessions/move-session'

const input = z.strictObject({
  sessionId: id,
  verb: z.enum(HOST_VERBS),
  rulesVersion: z.string().min(1).max(80).optional(),
  reason: z.enum(HOST_CANCEL_REASONS).optional(),
}) satisfies z.ZodType<MoveSessionInput>

/**
 * The host moves a session as its table says: opens the doors, begins, adjourns, ends, calls off. A
 * begin is decided on the people who are here at that moment. Opening the doors accepts the rules.
 */
export const moveSession = defineAction({
  name: 'session.move',
  access: { posts: HOSTS },
  input,
  // Session, person, presences, and one transaction: consultation, audit, session, another session, deadline;
  // three times over where two hosts press at once.
  cost: 48,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ sessionId, verb, rulesVersion, reason }, { caller, store, now, requestId, target }) {
    const person = await caller.person()
    const { session } = target
    if (verb === 'callOff' && reason === undefined) throw fail('REASON_NEEDED')
    if ((verb === 'gather' || verb === 'open') && rulesVersion !== session.rulesVersion)
      throw fail('RULES_OUTDATED')
    const action = `session.${verb}`
    const act = { id: `${person._id}_${action}_${requestId}`, actorId: person._id, action, at: now }
    const counted = await countAttendance(session, store)
    const { consultationId } = session
    const moved = await move({ sessionId, consultationId, verb, who: 'host', reason, counted }, act, store)
    return { state: moved.state }
  },
})
