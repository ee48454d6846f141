import type {
  BecameAppeal,
  BecameAppealInput,
  SuggestAppeal,
  SuggestAppealInput,
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

const suggestion = z.strictObject({ requestId: id }) satisfies z.ZodType<SuggestAppealInput>

/** Whoever answers suggests that it be made an appeal, since it concerns more than one door. */
export const suggestAppeal = defineAction({
  name: 'butler.suggestAppeal',
  access: 'known',
  input: suggestion,
  limit: 'requests',
  cost: 40,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId }, context): Promise<SuggestAppeal> {
    const { store, now } = context
    const { person, side } = await takePart(context)
    if (side !== 'office') throw fail('CONTACT_NOT_FOUND')
    await store.contacts.step(requestId, (request) => {
      if (request.appealSuggested) return undefined
      if (request.onBehalf !== null || !mayGrow(request.kind)) throw fail('CONTACT_MOVED_ON')
      return stepOf(
        request,
        { appealSuggested: true },
        {
          act: intentId('ac', person._id, `suggest_${context.requestId}`),
          actorId: person._id,
          by: person.label ?? null,
          action: 'contact.suggestAppeal',
          at: now,
        },
        [{ personId: request.authorId, kind: 'contactAppeal' }],
      )
    })
    return {}
  },
})

const became = z.strictObject({ requestId: id, appealId: id }) satisfies z.ZodType<BecameAppealInput>

/**
 * She has read what will be public and handed it in herself: that is her consent. The request ends, and
 * names the appeal in which it goes on.
 */
export const becameAppeal = defineAction({
  name: 'butler.becameAppeal',
  access: 'known',
  input: became,
  cost: 44,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId, appealId }, context): Promise<BecameAppeal> {
    const { store, now } = context
    const { person, side } = await takePart(context)
    const appeal = await store.appeals.find(appealId)
    if (side !== 'resident' || appeal?.authorId !== person._id) throw fail('APPEAL_NOT_FOUND')
    await store.contacts.step(requestId, (request) => {
      if (request.appealId === appealId) return undefined
      const to = contactTransition(request.state, 'becomeAppeal', 'resident')?.to
      if (to === undefined || to === 'same' || appeal.compoundId !== request.compoundId)
        throw fail('CONTACT_MOVED_ON')
      return stepOf(
        request,
        { appealId, state: to, overdue: false },
        {
          act: intentId('ac', person._id, `appeal_${context.requestId}`),
          actorId: person._id,
          by: null,
          action: 'contact.becameAppeal',
          at: now,
        },
      )
    })
    return {}
  },
})
