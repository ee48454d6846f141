import type { WishContactInput } from '@shared/contract/wish/claim'
import { mayContact } from '@shared/rules/wish/life'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findWish } from './find-wish'
import { openContact } from './sealed'

const input = z.strictObject({ wishId: id }) satisfies z.ZodType<WishContactInput>

/** Where the wisher lives and how she is reached: for her one claimant, from the claim until the confirmation. */
export const wishContact = defineAction({
  name: 'wish.contact',
  access: 'known',
  input,
  limit: 'restricted',
  // Wish, person, field and key, the house, the audit's event.
  cost: 6,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run(_, context) {
    const { wish } = context.target
    const { _id } = await context.caller.person()
    if (wish.claim?.claimantId !== _id || !mayContact(wish.state)) throw fail('CLAIM_NOT_YOURS')
    const contact = await openContact(context, wish, _id, 'claimed')
    if (contact) return contact
    // Nothing was left with it: the house is known, and her butler helps with the rest.
    const stairwell = await context.store.places.stairwell(wish.stairwellId)
    if (!stairwell) throw fail('WISH_MOVED_ON')
    const { countyId, communityId, compoundId } = wish
    // By the moment, as the vault does: a client cannot hide a second reading behind the first one's id.
    await context.store.auditEvents.append(
      `read_${context.now.getTime()}_${_id}_${wish._id}_door`,
      { countyId, communityId, compoundId },
      { at: context.now, actorId: _id, action: 'wish.read.door', subjectId: wish._id, reason: 'claimed' },
    )
    const { building, unitEntrance } = stairwell
    return { name: null, phone: null, room: null, building, unitEntrance }
  },
})
