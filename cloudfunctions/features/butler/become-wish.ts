import type {
  BecameWish,
  BecameWishInput,
  SuggestWishForContact,
  SuggestWishForContactInput,
} from '@shared/contract/butler/grow'
import { contactTransition } from '@shared/rules/butler/life'
import { mayGrow } from '@shared/rules/butler/may-grow'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { stepOf } from './step-request'
import { findContact, takePart } from './take-part'

const suggestion = z.strictObject({ requestId: id }) satisfies z.ZodType<SuggestWishForContactInput>

/** Whoever answers suggests that it be posted as a micro-wish, since one household lacks something. */
export const suggestWishForContact = defineAction({
  name: 'butler.suggestWish',
  access: 'known',
  input: suggestion,
  cost: 40,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId }, context): Promise<SuggestWishForContact> {
    const { store, now } = context
    const { person, side } = await takePart(context)
    if (side !== 'office') throw fail('CONTACT_NOT_FOUND')
    await store.contacts.step(requestId, (request) => {
      if (request.wishSuggested) return undefined
      if (request.onBehalf !== null || !mayGrow(request.kind)) throw fail('CONTACT_MOVED_ON')
      return stepOf(
        request,
        { wishSuggested: true },
        {
          act: intentId('ac', person._id, `wish_${context.requestId}`),
          actorId: person._id,
          by: person.label ?? null,
          action: 'contact.suggestWish',
          at: now,
        },
        [{ personId: request.authorId, kind: 'contactWish' }],
      )
    })
    return {}
  },
})

const became = z.strictObject({ requestId: id, wishId: id }) satisfies z.ZodType<BecameWishInput>

/** She has written and posted the wish herself: that is her consent. The request ends, and names it. */
export const becameWish = defineAction({
  name: 'butler.becameWish',
  access: 'known',
  input: became,
  cost: 44,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId, wishId }, context): Promise<BecameWish> {
    const { store, now } = context
    const { person, side } = await takePart(context)
    const wish = await store.wishes.find(wishId)
    if (side !== 'resident' || wish?.posterId !== person._id) throw fail('WISH_NOT_FOUND')
    await store.contacts.step(requestId, (request) => {
      if (request.wishId === wishId) return undefined
      const to = contactTransition(request.state, 'becomeWish', 'resident')?.to
      if (to === undefined || to === 'same' || wish.compoundId !== request.compoundId)
        throw fail('CONTACT_MOVED_ON')
      return stepOf(
        request,
        { wishId, state: to, overdue: false },
        {
          act: intentId('ac', person._id, `became_${context.requestId}`),
          actorId: person._id,
          by: null,
          action: 'contact.becameWish',
          at: now,
        },
      )
    })
    return {}
  },
})
