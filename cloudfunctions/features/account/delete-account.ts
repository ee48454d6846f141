import { randomUUID } from 'node:crypto'

import type { DeleteAccountInput } from '@shared/contract/account'
import { decideLeave, leavesAt } from '@shared/rules/people/leaving'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { leavingDeadline } from '../../leaving/deadline'
import { setDeadline } from '../../store/deadlines'
import type { Leaving, PersonDoc } from '../../store/persons'
import { openClaims } from './open-claims'

const input = z.strictObject({}) satisfies z.ZodType<DeleteAccountInput>

/**
 * 注销: asks for everything of hers to be erased (PIPL art. 47). The clock does it when the days are over in
 * which she may think better of it. Asked again, nothing moves.
 */
export const deleteAccount = defineAction({
  name: 'account.delete',
  access: 'known',
  input,
  whileLeaving: true,
  // Person, claims; her document, the time limit and the event together (8), again where she changes at that moment.
  cost: 24,

  async run(_, context) {
    const { store, caller, now, settings } = context
    const known = await caller.person()
    const claims = await openClaims(known._id, store)
    const dueAt = leavesAt(now, settings.coolingDays)
    const goneId = `g${randomUUID().replaceAll('-', '')}`
    const leaving = await store.transaction(async (tx) => {
      const person = (await tx.get<PersonDoc>('persons', known._id)) ?? known
      if (person.leaving) return person.leaving
      const decision = decideLeave({ posts: person.posts.map(({ post }) => post), claims })
      if (decision.kind === 'refuse') throw fail(decision.code)
      const asked: Leaving = { askedAt: now, dueAt, goneId, begun: false }
      await tx.put('persons', { ...person, leaving: asked, rev: person.rev + 1 })
      await setDeadline(tx, leavingDeadline(known._id, dueAt))
      await auditWithin(tx, 'account.delete', known._id, {}, null, context)
      return asked
    })
    return { leavesAt: leaving.dueAt.toISOString() }
  },
})
