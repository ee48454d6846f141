import type { CallbackNumber, CallbackNumberInput } from '@shared/contract/butler/reach'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { openVault } from '../../vault/vault'
import { findContact, takePart } from './take-part'

const input = z.strictObject({ requestId: id }) satisfies z.ZodType<CallbackNumberInput>

/**
 * The number behind a callback, for whoever answers for the request now, until 72 hours are over: from
 * then on it is refused here, whether the clock has removed it or not. Each reading is recorded.
 */
export const callbackNumber = defineAction({
  name: 'butler.callbackNumber',
  access: 'known',
  input,
  limit: 'restricted',
  // Request, person, vacancies (3), number, key, event.
  cost: 9,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId }, context): Promise<CallbackNumber> {
    const { store, target, now } = context
    const { person, side } = await takePart(context)
    if (side !== 'office') throw fail('CONTACT_NOT_FOUND')
    const kept = await store.contacts.number(requestId)
    if (!kept || kept.until <= now) throw fail('CALLBACK_OVER')
    const reading = { reader: person._id, reason: 'callback', place: target.place }
    const number = await openVault(context).open(kept.personId, kept.sealed, reading, 'callbackNumber')
    if (number === undefined) throw fail('CALLBACK_OVER')
    return { number, until: kept.until.toISOString() }
  },
})
