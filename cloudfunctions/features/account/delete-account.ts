import { randomUUID } from 'node:crypto'

import type { DeleteAccountInput } from '@shared/contract/account'
import { decideLeave, leavesAt } from '@shared/rules/people/leaving'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { leavingDeadline } from '../../leaving/deadline'
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
  // Person, claims; her document read and written, the time limit, the event.
  cost: 12,

  async run(_, context) {
    const { store, caller, now, settings } = context
    const known = await caller.person()
    const claims = await openClaims(known._id, store)
    const dueAt = leavesAt(now, settings.coolingDays)
    const person = await store.persons.change(known._id, ({ posts, leaving }) => {
      if (leaving) return undefined
      const decision = decideLeave({ posts: posts.map(({ post }) => post), claims })
      if (decision.kind === 'refuse') throw fail(decision.code)
      return {
        leaving: { askedAt: now, dueAt, goneId: `g${randomUUID().replaceAll('-', '')}`, begun: false },
      }
    })
    if (!person.leaving) throw new Error('a person asked to leave and was not marked')
    // Set again where somebody died before it was.
    await store.deadlines.set(leavingDeadline(known._id, person.leaving.dueAt))
    await audit('account.delete', known._id, {}, null, context)
    return { leavesAt: person.leaving.dueAt.toISOString() }
  },
})
