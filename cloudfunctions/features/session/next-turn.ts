import type { SessionTurnInput } from '@shared/contract/session/host'
import { decideTurn } from '@shared/rules/session/turns'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { countAttendance } from '../../sessions/attendance'
import { findSession, HOSTS } from '../../sessions/find-session'
import { turnView } from '../../sessions/session-view'
import type { PresenceDoc, SessionDoc, Speaker } from '../../store/sessions'

const input = z.strictObject({
  sessionId: id,
  round: z.number().int().min(1).max(3),
  seat: z.number().int().min(0).max(1000),
}) satisfies z.ZodType<SessionTurnInput>

/**
 * The next turn at a round table: equal turns of three minutes, two rounds (domain §3.3). Whoever came
 * late speaks last. A resend names the turn that runs, so it skips nobody.
 */
export const nextTurn = defineAction({
  name: 'session.turn',
  access: { posts: HOSTS },
  input,
  // Session, person, presences, and a transaction of two; twice over where two hosts press at once.
  cost: 14,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ sessionId, round, seat }, { store, now, target }) {
    if (target.session.mode !== 'roundtable') throw fail('SESSION_MOVED_ON')
    const { here } = await countAttendance(target.session, store)
    const after = await store.transaction(async (tx) => {
      const session = await tx.get<SessionDoc>('sessions', sessionId)
      if (session?.state !== 'inSession') throw fail('SESSION_MOVED_ON')
      const speakers = withLate(session.speakers, here)
      const { kind } = decideTurn(session.turn, { round, seat }, speakers.length)
      if (kind === 'same') return session
      if (kind === 'refuse') throw fail('TURN_MOVED_ON')
      const turn = kind === 'over' ? null : { round, seat, startedAt: now }
      const next: SessionDoc = { ...session, speakers, turn }
      await tx.put('sessions', next)
      return next
    })
    return { turn: turnView(after) }
  },
})

/** Presences come in the order of arrival, so those who are new stand behind those who are known. */
const withLate = (speakers: readonly Speaker[], here: readonly PresenceDoc[]): readonly Speaker[] =>
  here.length <= speakers.length
    ? speakers
    : [...speakers, ...here.slice(speakers.length).map(({ group, label }) => ({ group, label }))]
