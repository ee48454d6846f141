import type { ConfirmWishInput } from '@shared/contract/wish/confirm'
import { holdsPost } from '@shared/rules/ladder'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { actOf } from './act-of'
import { changeWish } from './change-wish'
import { confirmed } from './confirmed'
import { findWish } from './find-wish'
import { isMover, partsOf } from './parts'

const input = z.strictObject({
  wishId: id,
  call: z.strictObject({ spokeWith: z.enum(['wisher', 'family']) }).optional(),
}) satisfies z.ZodType<ConfirmWishInput>

/**
 * 确认收到: by the wisher's own tap, or by whoever in office called her and was told so. Nothing else
 * ever confirms a wish; silence does not.
 */
export const confirmWish = defineAction({
  name: 'wish.confirm',
  access: 'known',
  input,
  cost: 90,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, call }, context) {
    const { caller, store, target } = context
    const person = await caller.person()
    const parts = partsOf(person, target.wish)
    const tap = parts.poster && target.wish.by !== 'onBehalf'
    if (!isMover('confirmer', parts, target.wish)) throw fail('NOT_YOUR_POST')
    // In office she says with whom she spoke: that is what the confirmation rests on.
    if (!tap && call === undefined) throw fail('REASON_NEEDED')
    const secretary = holdsPost(person.posts, JUDGES, target.place)
    const by = tap ? 'wisher' : secretary ? 'secretary' : 'butler'
    const act = actOf('wish.confirm', context, wishId)
    const moved = await changeWish(store, wishId, act, (wish, claim) => ({
      verb: 'confirm',
      who: 'confirmer',
      reason: tap ? 'tap' : `call.${call?.spokeWith ?? ''}`,
      ...confirmed(wish, claim, act, by),
    }))
    return { state: moved.state }
  },
})
