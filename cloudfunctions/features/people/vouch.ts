import type { VouchInput } from '@shared/contract/residence'
import { atLeast } from '@shared/rules/ladder'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { openVault } from '../../vault/vault'
import { findRequest, JUDGES } from './find-request'

const input = z.strictObject({
  requestId: id,
  note: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .regex(/^[^\p{Cc}]+$/u),
}) satisfies z.ZodType<VouchInput>

/**
 * For somebody without a phone number: her butler met her and says so, which counts as the phone
 * (domain §3.5). The note stays with the request, sealed for her.
 */
export const vouch = defineAction({
  name: 'people.vouch',
  access: { posts: JUDGES },
  input,
  cost: 12,

  target: ({ requestId }, context) => findRequest(requestId, context),

  async run({ requestId, note }, context) {
    const { caller, store, now, target } = context
    const { request, place } = target
    const { _id: by } = await caller.person()
    if (request.personId === by) throw fail('OWN_REQUEST')
    if (request.known && request.vouch?.by !== by) return {}
    if (!request.known) {
      const sealed = await openVault(context).seal(request.personId, note)
      if ((await store.residenceRequests.markKnown(requestId, { by, at: now, note: sealed })) === 0) {
        throw fail('REQUEST_SETTLED')
      }
    }
    // Her own resend finds her word given, and does the rest where it was cut off.
    await store.persons.change(request.personId, ({ rung }) =>
      atLeast(rung, 'phoneVerified') ? undefined : { rung: 'phoneVerified' },
    )
    await audit('people.vouch', requestId, place, null, context)
    return {}
  },
})
