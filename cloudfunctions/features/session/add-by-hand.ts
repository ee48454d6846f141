import { type AddByHandInput, BY_HAND_REASONS } from '@shared/contract/session/check-in'
import { PRESENT_GROUPS } from '@shared/contract/session/groups'
import { SESSION_DEFAULTS } from '@shared/contract/session/limits'
import { takesPeople } from '@shared/rules/session/life'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { countAttendance } from '../../sessions/attendance'
import { findSession, HOSTS } from '../../sessions/find-session'
import { byHandId, type PresenceDoc } from '../../store/sessions'

const input = z.strictObject({
  sessionId: id,
  group: z.enum(PRESENT_GROUPS),
  stairwellId: id.optional(),
  reason: z.enum(BY_HAND_REASONS),
}) satisfies z.ZodType<AddByHandInput>

/**
 * Somebody without a phone is here: the host says so with a reason, and a second person who is here
 * confirms it. No name is kept, only the stairwell she comes from; whoever names one lives there.
 */
export const addByHand = defineAction({
  name: 'session.addByHand',
  access: { posts: HOSTS },
  input,
  // Session, person, stairwell, presences, the presence with its audit (6).
  cost: 11,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ group, stairwellId, reason }, context) {
    const { store, caller, now, requestId, target } = context
    const { session } = target
    const person = await caller.person()
    const _id = byHandId(session._id, intentId('bh', person._id, requestId))
    const { here, waiting } = await countAttendance(session, store)
    const byHand = [...here, ...waiting].filter((one) => one.byHand !== null)
    if (byHand.some((one) => one._id === _id)) return { presenceId: _id }
    if (session.mode === 'online' || !takesPeople(session.state, session.mode)) throw fail('SESSION_NOT_OPEN')
    if (byHand.length >= SESSION_DEFAULTS.byHand) throw fail('BY_HAND_FULL')

    const [stairwell] = stairwellId === undefined ? [] : await store.places.stairwellsByIds([stairwellId])
    if (stairwellId !== undefined && stairwell?.compoundId !== session.compoundId)
      throw fail('STAIRWELL_NOT_FOUND')
    const presence: PresenceDoc = {
      _id,
      sessionId: session._id,
      consultationId: session.consultationId,
      compoundId: session.compoundId,
      personId: null,
      group,
      label: null,
      // The host and the witness know her; nobody else could say who lives where.
      verified: stairwell !== undefined,
      affected: stairwell !== undefined && session.affected.includes(stairwell._id),
      stairwellId: stairwell?._id ?? null,
      householdId: null,
      state: 'waitingWitness',
      byHand: {
        reason,
        addedById: person._id,
        building: stairwell?.building ?? null,
        unitEntrance: stairwell?.unitEntrance ?? null,
        witnessId: null,
      },
      rulesVersion: session.rulesVersion,
      at: now,
      order: `${now.toISOString()}_${_id}`,
    }
    await store.transaction(async (tx) => {
      if (await tx.get('presences', _id)) return
      await tx.create('presences', presence)
      await auditWithin(tx, 'session.addByHand', session._id, target.place, reason, context)
    })
    return { presenceId: _id }
  },
})
