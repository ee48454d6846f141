import type { KeepAccountInput } from '@shared/contract/account'
import * as z from 'zod'

import { auditEvent } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { clearDeadline } from '../../store/deadlines'
import type { PersonDoc } from '../../store/persons'

const input = z.strictObject({}) satisfies z.ZodType<KeepAccountInput>

/** 不注销了: she thinks better of it while nothing has been erased. Done again it changes nothing. */
export const keepAccount = defineAction({
  name: 'account.keep',
  access: 'known',
  input,
  whileLeaving: true,
  cost: 24,

  async run(_, context) {
    const { store, caller } = context
    const { _id, leaving } = await caller.person()
    if (!leaving) return {}
    const event = auditEvent('account.keep', _id, {}, null, context)
    await store.transaction(async (tx) => {
      const person = await tx.get<PersonDoc>('persons', _id)
      if (!person?.leaving) return
      if (person.leaving.begun) throw fail('ACCOUNT_LEAVING')
      const { leaving: _, ...staying } = person
      await tx.put<PersonDoc>('persons', { ...staying, rev: person.rev + 1 })
      await tx.create('audit_events', event)
      await clearDeadline(tx, 'accountLeaving', _id)
    })
    return {}
  },
})
