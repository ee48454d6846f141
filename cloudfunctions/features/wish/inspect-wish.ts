import type { InspectWishInput } from '@shared/contract/wish/inspect'
import { maskWish } from '@shared/rules/wish/mask'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findWish } from './find-wish'
import { partsOf } from './parts'
import { openContact, openNeed, openWords } from './sealed'

const input = z.strictObject({ wishId: id }) satisfies z.ZodType<InspectWishInput>

/**
 * Opens what is restricted for whoever visits, calls or approves, and records each reading. Where she
 * lives is for the visit and the call only, and for whoever settles a dispute: she asks both sides. Whoever
 * approves decides on what was found there.
 */
export const inspectWish = defineAction({
  name: 'wish.inspect',
  access: 'known',
  input,
  // Wish, person, then for each of three fields the field, the key and the audit's event.
  cost: 11,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run(_, context) {
    const { wish } = context.target
    const person = await context.caller.person()
    const { visitor, approver, approverButVisited, own } = partsOf(person, wish)
    if (!visitor && !approver && !approverButVisited) throw fail(own ? 'ONE_LEVEL_UP' : 'NOT_YOUR_POST')
    const reader = person._id
    const words = await openWords(context, wish, reader, wish.state)
    const need = await openNeed(context, wish, reader, wish.state)
    const calls =
      (visitor && (wish.state === 'submitted' || wish.state === 'awaitingConfirm')) ||
      (approver && wish.state === 'disputed')
    const contact = calls ? await openContact(context, wish, reader, wish.state) : null
    const written = wish.writing > 0
    return {
      state: wish.state,
      by: wish.by,
      words,
      hardship: need?.hardship ?? null,
      behalf: need?.behalf ?? null,
      contact,
      publicTitle: written ? wish.title : maskWish(words?.title ?? wish.title),
      publicText: written ? wish.text : maskWish(words?.words ?? wish.text),
      writtenBy: wish.visitor?.label ?? null,
      publication: wish.publication,
      why: wish.why,
    }
  },
})
