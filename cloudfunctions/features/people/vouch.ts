import type { VouchInput } from '@shared/contract/residence'
import { atLeast } from '@shared/rules/ladder'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newPerson, type PersonDoc } from '../../store/persons'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
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
  // Request, compound, person, key (2); request, person and audit (8), again where she changes at that moment.
  cost: 24,

  target: ({ requestId }, context) => findRequest(requestId, context),

  async run({ requestId, note }, context) {
    const { caller, store, now, target } = context
    const { request, place } = target
    const { _id: by } = await caller.person()
    if (request.personId === by) throw fail('OWN_REQUEST')
    if (request.known) return {}
    const sealed = await openVault(context).seal(request.personId, note)
    await store.transaction(async (tx) => {
      const found = await tx.get<ResidenceRequestDoc>('residence_requests', requestId)
      if (found?.known) return
      if (found?.state !== 'waiting') throw fail('REQUEST_SETTLED')
      await tx.put('residence_requests', { ...found, known: true, vouch: { by, at: now, note: sealed } })
      const person = (await tx.get<PersonDoc>('persons', request.personId)) ?? newPerson(request.personId)
      if (!atLeast(person.rung, 'phoneVerified'))
        await tx.put('persons', { ...person, rung: 'phoneVerified' as const, rev: person.rev + 1 })
      await auditWithin(tx, 'people.vouch', requestId, place, null, context)
    })
    return {}
  },
})
