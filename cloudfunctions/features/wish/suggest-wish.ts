import type { SuggestWishInput } from '@shared/contract/wish/helpers'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'
import { changeWish } from './change-wish'
import { findWish } from './find-wish'
import { helperKey, helpersFor } from './helpers'

const input = z.strictObject({ wishId: id, key: id }) satisfies z.ZodType<SuggestWishInput>

/** Tells one member of a wish that suits her, once; she is free to take it or leave it. */
export const suggestWish = defineAction({
  name: 'wish.suggest',
  access: 'known',
  input,
  cost: 90,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, key }, context) {
    const { store, caller, now, target } = context
    const members = await helpersFor(target.wish, context)
    const member = members.find(({ _id }) => helperKey(wishId, _id) === key)
    if (!member) throw fail('MEMBER_NEEDED')
    const actorId = caller.personId ?? 'nobody'
    // By the member, not by the request: two who ask her at the same moment ask once.
    const act = { id: `${wishId}_suggest_${key}`, actorId, action: 'wish.suggest', at: now }
    await changeWish(store, wishId, act, (wish) => {
      if (wish.state !== 'published') throw fail('WISH_MOVED_ON')
      return {
        wish: { asked: [...wish.asked, key] },
        notices: [newNotice(member.personId, 'wishSuggested', wishId, act.id, now)],
      }
    })
    return {}
  },
})
