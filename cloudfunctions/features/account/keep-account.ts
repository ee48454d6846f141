import type { KeepAccountInput } from '@shared/contract/account'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
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
    await store.transaction(async (tx) => {
      const person = await tx.get<PersonDoc>('persons', _id)
      if (!person?.leaving) return
      if (person.leaving.begun) throw fail('ACCOUNT_LEAVING')
      const { leaving: _, ...staying } = person
      await tx.put<PersonDoc>('persons', { ...staying, rev: person.rev + 1 })
    })
    // A time limit that finds nobody leaving ends by itself: this only spares the clock its look.
    await store.deadlines.clear('accountLeaving', _id)
    await audit('account.keep', _id, {}, null, context)
    return {}
  },
})
