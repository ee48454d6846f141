import { ATTENDEE_GROUPS } from '@shared/contract/session/groups'
import type { KeepSeatInput } from '@shared/contract/session/invite'
import { isOver } from '@shared/rules/session/life'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findSession, HOSTS } from '../../sessions/find-session'
import type { SeatDoc } from '../../store/sessions'
import { seatCode, seatIdOf } from './seat-code'

/** Those that no post names: the property company's people, and neighbours who speak for others. */
const SEATED = ['propertyCompany', 'residentDelegate'] as const

const input = z.strictObject({
  sessionId: id,
  group: z.enum(ATTENDEE_GROUPS),
  // Surname and title: nothing else fits, so no name, number or address can be put here.
  label: z.string().regex(/^[\p{Script=Han}·]{2,12}$/u),
}) satisfies z.ZodType<KeepSeatInput>

/** Keeps a seat at a round table for somebody without a post here; its code is shown once. */
export const keepSeat = defineAction({
  name: 'session.keepSeat',
  access: { posts: HOSTS },
  input,
  // Session, person, the seat with its audit (6).
  cost: 8,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ group, label }, context) {
    const { store, secrets, target } = context
    const { session } = target
    if (session.mode !== 'roundtable' || isOver(session.state)) throw fail('SESSION_MOVED_ON')
    if (!SEATED.some((one) => one === group)) throw fail('SEAT_BY_POST')
    const code = seatCode(session._id, context)
    const _id = seatIdOf(code, secrets)
    await store.transaction(async (tx) => {
      if (await tx.get('session_seats', _id)) return
      const seat: SeatDoc = { _id, sessionId: session._id, group, label, personId: null }
      await tx.create('session_seats', seat)
      await auditWithin(tx, 'session.keepSeat', session._id, target.place, group, context)
    })
    return { code }
  },
})
