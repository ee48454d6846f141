import { type DecideMemberInput, SECRETARY_STEPS } from '@shared/contract/registration'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { findMember } from '../../registrations/find-member'
import { moveMembership } from '../../registrations/move-membership'
import { newNotice } from '../../store/notices'

const REASON_MOST_CHARACTERS = 100

const input = z.strictObject({
  registrationId: id,
  verb: z.enum(SECRETARY_STEPS),
  reason: words(REASON_MOST_CHARACTERS).optional(),
}) satisfies z.ZodType<DecideMemberInput>

/** A secretary accepts somebody, says why not, puts a registration to rest or ends it; nobody decides her own. */
export const decideMember = defineAction({
  name: 'registration.decide',
  access: { posts: ['branchSecretary', 'communitySecretary', 'countyAdmin'] },
  input,
  cost: 20,

  target: ({ registrationId }, context) => findMember(registrationId, context),

  async run({ registrationId, verb, reason }, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    if (target.registration.personId === person._id) throw fail('OWN_REQUEST')
    if (reason === undefined && verb !== 'accept' && verb !== 'restore') throw fail('REASON_NEEDED')
    const act = intentId('rd', person._id, requestId)
    const by = person.label ?? null
    const { state } = await store.transaction(async (tx) => {
      const next = await moveMembership(tx, registrationId, {
        verb,
        who: 'secretary',
        at: now,
        act,
        by,
        reason: reason ?? null,
      })
      const kind = verb === 'accept' ? 'memberAccepted' : 'memberDecided'
      await tx.put('notices', newNotice(next.personId, kind, registrationId, act, now))
      await auditWithin(tx, 'registration.decide', registrationId, target.place, verb, context)
      return next
    })
    return { state }
  },
})
