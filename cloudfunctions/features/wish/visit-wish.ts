import { SERVICE_TIMES, SKILLS } from '@shared/contract/registration'
import type { VisitWishInput } from '@shared/contract/wish/inspect'
import { WISH_KINDS, WISHERS } from '@shared/contract/wish/kinds'
import { WISH_TITLE_MOST, WISH_VALUE_MOST, WISH_WORDS_MOST } from '@shared/contract/wish/submit'
import { tellsIn } from '@shared/rules/wish/mask'
import { faultInWish } from '@shared/rules/wish/not-allowed'
import * as z from 'zod'

import { judgeDesk } from '../../desk/judge-desk'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { newNotice } from '../../store/notices'
import { actOf } from './act-of'
import { changeWish } from './change-wish'
import { deskOrderOf } from './desks'
import { findWish } from './find-wish'
import { partsOf } from './parts'

const input = z.strictObject({
  wishId: id,
  title: words(WISH_TITLE_MOST),
  text: words(WISH_WORDS_MOST),
  wisher: z.enum(WISHERS),
  kind: z.enum(WISH_KINDS),
  valueYuan: z.number().int().min(0).max(WISH_VALUE_MOST),
  skill: z.enum(SKILLS).nullable(),
  times: z.array(z.enum(SERVICE_TIMES)).max(SERVICE_TIMES.length),
}) satisfies z.ZodType<VisitWishInput>

/**
 * The butler has been there, found it so, and writes what others will read (domain §4: two persons).
 * What would tell who wishes is refused; another person lets it out.
 */
export const visitWish = defineAction({
  name: 'wish.visit',
  // The stairwell of the wish decides, one level below what the table of doors knows.
  access: 'known',
  input,
  // Wish, person, the posts on the way up, and the change in one transaction.
  cost: 90,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, title, text, ...found }, context) {
    const { caller, store, now, target } = context
    const person = await caller.person()
    const parts = partsOf(person, target.wish)
    if (!parts.visitor) throw fail(parts.own ? 'ONE_LEVEL_UP' : 'NOT_YOUR_POST')
    const fault = faultInWish({ title, words: text }, found.kind, found.valueYuan)
    if (fault) throw fail(fault)
    const tells = tellsIn(`${title}\n${text}`)
    if (tells.length > 0) throw fail('WISH_TELLS', { found: tells.join(' ') })

    const laid = await judgeDesk(target.wish, [person._id, target.wish.wisherId], store)
    const act = actOf('wish.visit', context, wishId)
    const moved = await changeWish(store, wishId, act, (wish) => ({
      verb: 'visit',
      who: 'visitor',
      wish: {
        ...found,
        title,
        text,
        writing: wish.writing + 1,
        publication: null,
        why: null,
        reason: null,
        visitor: { personId: person._id, label: person.label ?? null, at: now },
        approver: null,
        judge: laid.judge,
        desk: laid.desk,
        deskOrder: deskOrderOf(wishId, wish.postedAt),
        // The three days run from the posting on, through both persons' hands.
        dueAt: wish.dueAt,
        provisional: wish.provisional,
        overdue: wish.overdue,
      },
      notices: laid.personId ? [newNotice(laid.personId, 'wishYours', wishId, act.id, now)] : [],
    }))
    return { state: moved.state }
  },
})
