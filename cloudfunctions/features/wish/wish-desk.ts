import type { WishDeskInput, WishDeskKind } from '@shared/contract/wish/desk'
import type { WishState } from '@shared/contract/wish/state'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { deskPageOf } from '../../kernel/page-of'
import { partsOf } from './parts'

const input = z.strictObject({ cursor }) satisfies z.ZodType<WishDeskInput>

const ITEMS = 20

const WHAT: Partial<Readonly<Record<WishState, WishDeskKind>>> = {
  submitted: 'visit',
  verifying: 'approve',
  awaitingConfirm: 'unconfirmed',
  disputed: 'disputed',
  expired: 'expired',
}

/** The wishes on the caller's desks: those of her posts, her deputy-ships and the vacant posts that fall to her. */
export const wishDesk = defineAction({
  name: 'wish.desk',
  access: 'known',
  input,
  // Person, vacant posts above (3), wishes.
  cost: 5,

  async run({ cursor: after = '' }, context) {
    const { person, desks } = await atDesk(context)
    const { rows, next } = await deskPageOf(ITEMS, (limit) =>
      context.store.wishes.onDesks(desks, after, limit),
    )
    return {
      items: rows
        .filter((wish) => !partsOf(person, wish).own)
        .flatMap((wish) => {
          const what = WHAT[wish.state]
          if (what === undefined) return []
          const { _id: id, title, kind, compoundName, postedAt, dueAt, overdue } = wish
          const dates = { since: postedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null }
          return [{ id, what, title, kind, compoundName, ...dates, overdue }]
        }),
      next,
    }
  },
})
