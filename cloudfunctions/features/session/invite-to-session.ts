import type { InviteToSessionInput } from '@shared/contract/session/invite'
import { INVITED_MOST } from '@shared/contract/session/limits'
import { isOver } from '@shared/rules/session/life'
import * as z from 'zod'

import { changeWithin } from '../../consultations/within-step'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findSession, HOSTS } from '../../sessions/find-session'
import { newNotice } from '../../store/notices'
import type { SessionDoc } from '../../store/sessions'
import { heldPosts } from './session-candidates'

const input = z.strictObject({
  sessionId: id,
  postKeys: z
    .array(z.string().regex(/^[A-Za-z]{3,40}_[A-Za-z0-9_-]{1,80}$/))
    .min(1)
    .max(INVITED_MOST)
    .refine((keys) => new Set(keys).size === keys.length),
}) satisfies z.ZodType<InviteToSessionInput>

/** Invites to a round table by group: whoever holds the post, or holds it on the day, may come. */
export const inviteToSession = defineAction({
  name: 'session.invite',
  access: { posts: HOSTS },
  input,
  // Session, person, two lists of posts, and one transaction with a notice for each who is invited.
  cost: 14 + INVITED_MOST,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ postKeys }, { store, caller, now, requestId, target: { session } }) {
    const person = await caller.person()
    if (session.mode !== 'roundtable') throw fail('SESSION_MOVED_ON')
    const held = await heldPosts(session, store)
    const wanted = held.filter(({ _id }) => postKeys.includes(_id))
    if (wanted.length !== postKeys.length) throw fail('POST_NOT_FOUND')
    const action = 'session.invite'
    const act = { id: `${person._id}_${action}_${requestId}`, actorId: person._id, action, at: now }
    await changeWithin(store, session.consultationId, ['proposing', 'deliberating'], act, async (_, tx) => {
      const found = await tx.get<SessionDoc>('sessions', session._id)
      if (!found || isOver(found.state)) throw fail('SESSION_MOVED_ON')
      const fresh = wanted.filter(({ _id }) => !found.invited.some(({ key }) => key === _id))
      if (found.invited.length + fresh.length > INVITED_MOST) throw fail('INVITED_FULL')
      const invited = [
        ...found.invited,
        ...fresh.map(({ _id: key, group, label, placeName }) => ({ key, group, label, placeName })),
      ]
      await tx.put<SessionDoc>('sessions', { ...found, invited })
      // Somebody may hold two of the posts, or be invited for a second one later.
      const told = new Set(fresh.flatMap(({ holderId, deputy }) => holderId ?? deputy?.personId ?? []))
      return {
        notices: [...told].map((personId) => newNotice(personId, 'sessionInvited', session._id, act.id, now)),
      }
    })
    return { invited: (await store.sessions.find(session._id))?.invited.length ?? 0 }
  },
})
