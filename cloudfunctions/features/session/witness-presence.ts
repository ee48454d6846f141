import type { WitnessInput } from '@shared/contract/session/check-in'
import { takesPeople } from '@shared/rules/session/life'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findSession } from '../../sessions/find-session'
import type { PresenceDoc } from '../../store/sessions'

const input = z.strictObject({
  sessionId: id,
  presenceId: z.string().regex(/^[A-Za-z0-9_-]{1,120}$/),
}) satisfies z.ZodType<WitnessInput>

/** 我看见她在: a second person, who is here with code and pass herself and is not the one who wrote it down. */
export const witnessPresence = defineAction({
  name: 'session.witness',
  access: 'known',
  input,
  // Session, person, her own presence and the other one, the change with its audit (6).
  cost: 10,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ presenceId }, context) {
    const { store, caller, target } = context
    const { session } = target
    const person = await caller.person()
    const [mine, found] = await Promise.all([
      store.sessions.presence(session._id, person._id),
      store.sessions.presenceById(presenceId),
    ])
    if (mine?.state !== 'here' || mine.byHand !== null) throw fail('NOT_HERE')
    if (!found?.byHand || found.sessionId !== session._id) throw fail('PRESENCE_NOT_FOUND')
    if (found.byHand.addedById === person._id) throw fail('SECOND_WITNESS_NEEDED')
    if (found.state === 'here') return {}
    if (!takesPeople(session.state, session.mode)) throw fail('SESSION_NOT_OPEN')
    await store.transaction(async (tx) => {
      const waits = await tx.get<PresenceDoc>('presences', presenceId)
      // Two see her at the same moment: the first one is her witness.
      if (waits?.state !== 'waitingWitness') return
      await tx.update('presences', presenceId, { state: 'here', 'byHand.witnessId': person._id })
      await auditWithin(tx, 'session.witness', presenceId, target.place, null, context)
    })
    return {}
  },
})
