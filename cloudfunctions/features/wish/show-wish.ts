import type { ShowWishInput } from '@shared/contract/wish/show'
import { faultInClaimant } from '@shared/rules/wish/claim'
import { isShown } from '@shared/rules/wish/life'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { activeMembership, type Membership } from '../../registrations/active-membership'
import type { PersonDoc } from '../../store/persons'
import type { WishDoc } from '../../store/wishes'
import { claimView } from './claim-view'
import { findWish } from './find-wish'
import { actsOf, maySee, type Parts, partsOf } from './parts'
import { wishCard } from './wish-card'

const input = z.strictObject({ wishId: id }) satisfies z.ZodType<ShowWishInput>

/** One wish: for everybody its public words, for those whom it concerns where it stands and what they can do. */
export const showWish = defineAction({
  name: 'wish.show',
  access: 'visitor',
  input,
  // Wish, person, registration, claim, links of photos, the post that answers, and the session's person over HTTP.
  cost: 7,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run(_, context) {
    const { caller, store, ports, now, target } = context
    const { wish } = target
    const person = caller.personId ? await caller.person() : undefined
    const parts = person && partsOf(person, wish)
    if (!maySee(wish, parts)) throw fail('WISH_NOT_FOUND')
    const member = person && (await activeMembership(person, store))
    const concerned = isConcerned(parts)
    const claim = concerned && wish.claim ? await store.wishes.claim(wish.claim.claimId) : undefined
    return {
      wish: { ...shownOf(wish, member), ...standingOf(wish, concerned) },
      responsible: concerned && wish.desk !== null ? await labelOf(wish.desk, context) : null,
      claim: claim ? await claimView(claim, caller.personId ?? '', ports, now) : null,
      thanks: thanksFor(wish, parts?.poster ?? false),
      reason: concerned ? wish.reason : null,
      mine: parts?.poster ?? false,
      member: member !== undefined,
      acts: actsOf(wish, parts, person !== undefined && mayClaim(wish, person, member)),
    }
  },
})

const isConcerned = (parts: Parts | undefined): boolean =>
  parts !== undefined &&
  (parts.poster || parts.visitor || parts.approver || parts.approverButVisited || parts.had)

function shownOf(wish: WishDoc, member: Membership | undefined) {
  const { until: _, ...card } = wishCard(wish, member)
  return card
}

const standingOf = (wish: WishDoc, concerned: boolean) => ({
  state: wish.state,
  public: isShown(wish.state),
  postedAt: wish.postedAt.toISOString(),
  dueAt: concerned ? (wish.dueAt?.toISOString() ?? null) : null,
  until: wish.state === 'published' ? (wish.until?.toISOString() ?? null) : null,
})

/** Before it has passed the checks only whoever wrote it reads it. */
const thanksFor = ({ thanks }: WishDoc, poster: boolean) =>
  thanks !== null && (poster || thanks.state === 'public') ? thanks : null

const mayClaim = (
  wish: WishDoc,
  { _id: personId, residences }: PersonDoc,
  member: Membership | undefined,
): boolean => {
  if (!member) return false
  const { board, claimsPausedUntil } = member
  const households = residences.flatMap(({ home }) => (home ? [home.householdId] : []))
  const claimant = { personId, board, households, pausedUntil: claimsPausedUntil }
  return faultInClaimant(wish, claimant) === undefined
}

/** Surname and title of whoever holds the post; null where it is vacant or shared. */
async function labelOf(desk: string, { store }: ActionContext): Promise<string | null> {
  const [post] = await store.posts.byKeys([desk])
  return post?.label ?? null
}
