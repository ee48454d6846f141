import { MY_WISH_LISTS, type MyWishesInput, type MyWishList } from '@shared/contract/wish/mine'
import { NO_QUOTA } from '@shared/rules/wish/claim'
import { ACTIVE_CLAIMS } from '@shared/rules/wish/limits'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { type Page, pageOf } from '../../kernel/page-of'
import type { ClaimDoc, WishDoc } from '../../store/wishes'

const input = z.strictObject({
  list: z.enum(MY_WISH_LISTS).optional(),
  cursor,
}) satisfies z.ZodType<MyWishesInput>

/** Whoever visits posts for a whole stairwell: more than a screen, less than a year. */
const A_PAGE = 20
const NOTHING: Page<never> = { rows: [], next: null }

/** What I posted, what I promised, and how many promises I may still make. */
export const myWishes = defineAction({
  name: 'wish.mine',
  access: 'known',
  input,
  // Person, posted, claims and their wishes, registration, quota.
  cost: 6,

  async run({ list, cursor: after = '' }, { caller, store, now }) {
    const { _id } = await caller.person()
    const wanted = (one: MyWishList) => list === undefined || list === one
    const from = list === undefined ? '' : after
    const [posted, claims, registration, quota = NO_QUOTA] = await Promise.all([
      wanted('posted') ? pageOf(A_PAGE, (limit) => store.wishes.ofPoster(_id, from, limit)) : NOTHING,
      wanted('claimed') ? pageOf(A_PAGE, (limit) => store.wishes.claimsOf(_id, from, limit)) : NOTHING,
      store.memberRegistrations.ofPerson(_id),
      store.wishes.quota(_id),
    ])
    const wishes = new Map(
      (await store.wishes.byIds([...new Set(claims.rows.map(({ wishId }) => wishId))])).map((one) => [
        one._id,
        one,
      ]),
    )
    const pauses = [quota.pausedUntil, registration?.claimsPausedUntil ?? null]
    const paused = pauses.find((until) => until !== null && until > now) ?? null
    return {
      posted: posted.rows.map(postedView),
      next: { posted: posted.next, claimed: claims.next },
      claimed: claims.rows.map((claim) => claimedView(claim, wishes.get(claim.wishId))),
      member:
        registration?.state === 'active'
          ? {
              free: Math.max(0, ACTIVE_CLAIMS - quota.active.length),
              pausedUntil: paused?.toISOString() ?? null,
            }
          : null,
    }
  },
})

const postedView = (wish: WishDoc) => ({
  id: wish._id,
  title: wish.title,
  kind: wish.kind,
  state: wish.state,
  at: wish.postedAt.toISOString(),
  dueAt: wish.dueAt?.toISOString() ?? null,
})

const claimedView = (claim: ClaimDoc, wish: WishDoc | undefined) => ({
  id: claim.wishId,
  title: claim.title,
  kind: claim.kind,
  state: wish?.state ?? ('closed' as const),
  at: claim.at.toISOString(),
  dueAt: claim.state === 'active' ? claim.dueAt.toISOString() : null,
  claim: claim.state,
})
