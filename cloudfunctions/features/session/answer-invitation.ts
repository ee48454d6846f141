import type { AnswerInvitationInput } from '@shared/contract/session/invite'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findSession } from '../../sessions/find-session'
import { invitationFor } from '../../sessions/invitation-for'
import type { SessionDoc } from '../../store/sessions'

const input = z.strictObject({
  sessionId: id,
  coming: z.boolean(),
}) satisfies z.ZodType<AnswerInvitationInput>

/** Whoever was asked in says whether she can come, so that the host knows before the day. */
export const answerInvitation = defineAction({
  name: 'session.answerInvitation',
  access: 'known',
  input,
  // Session, person; a transaction of two that may run again where several answer at once.
  cost: 30,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ coming }, { store, caller, target: { session } }) {
    const person = await caller.person()
    await store.transaction(async (tx) => {
      const found = await tx.get<SessionDoc>('sessions', session._id)
      const mine = found && invitationFor(person, found)
      if (!mine) throw fail('NOT_INVITED')
      // Who is there by then is known from the doors.
      if (found.state !== 'announced' && found.state !== 'gathering') throw fail('SESSION_MOVED_ON')
      if (mine.coming === coming) return
      const invited = found.invited.map((one) => (one.key === mine.key ? { ...one, coming } : one))
      await tx.put<SessionDoc>('sessions', { ...found, invited })
    })
    return { coming }
  },
})
