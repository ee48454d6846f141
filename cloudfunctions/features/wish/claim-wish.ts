import type { ClaimWish, ClaimWishInput } from '@shared/contract/wish/claim'
import { type Claimant, faultInClaimant, faultInQuota, NO_QUOTA, withClaim } from '@shared/rules/wish/claim'
import { isHeld } from '@shared/rules/wish/life'
import { claimDueAt } from '@shared/rules/wish/limits'
import { similarFirst } from '@shared/rules/wish/match'
import * as z from 'zod'

import { briefCache } from '../../kernel/brief-cache'
import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { activeMembership, type Membership } from '../../registrations/active-membership'
import { setDeadline } from '../../store/deadlines'
import type { PersonDoc } from '../../store/persons'
import type { Transaction } from '../../store/transaction'
import { type BoardWish, type ClaimQuotaDoc, claimIdOf, type WishDoc } from '../../store/wishes'
import { landed, wishDeadline } from './change-wish'
import { findWish } from './find-wish'
import { newClaim } from './new-claim'
import { wishCard } from './wish-card'

const input = z.strictObject({
  wishId: id,
  noRelative: z.literal(true),
}) satisfies z.ZodType<ClaimWishInput>

const SIMILAR = 3
/** Whoever was quicker has all but written: so long is waited between one look and the next. */
const LOOKS_MILLISECONDS = [8, 32, 160]
/** What else there is, as an instance last read it: a crowd that comes too late asks for one board. */
const boards = briefCache<BoardWish[]>(50)

/**
 * 我来认领: one wish, one claimant. One transaction over wish, claim and quota decides; whoever comes
 * later is answered from a plain read and never enters it. What follows a claim — telling the wisher,
 * the audit's event — the clock does from the time limit that is written with it.
 */
export const claimWish = defineAction({
  name: 'wish.claim',
  access: 'known',
  input,
  // Wish, person, registration; then begin, wish, quota, their three writes, the time limit, commit.
  // Where two met: begin, wish, its write, abort, three looks, the board.
  cost: 11,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId }, context) {
    const { caller, store, target } = context
    const person = await caller.person()
    requireConsent(person)
    const standing = answerStanding(target.wish, person._id)
    if (standing) return standing
    const membership = await activeMembership(person, store)
    const fault = faultInClaimant(target.wish, membership && claimantOf(person, membership))
    if (fault) throw fail(fault)
    if (target.wish.state !== 'published') return late(target.wish, membership, context)

    let taken = false
    const take = () => {
      taken = true
    }
    const attempt = await store.attempt((tx) => claim(tx, wishId, person, membership, context, take))
    if (attempt.kind === 'done') {
      return attempt.value.claim?.claimantId === person._id
        ? won(attempt.value.claim)
        : late(attempt.value, membership, context)
    }
    // She met herself in another of her claims: nobody else has this wish.
    if (taken) throw fail('CONFLICT_TRY_AGAIN')
    for (const pause of LOOKS_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      const now = await store.wishes.find(wishId)
      if (now && now.state !== 'published')
        return answerStanding(now, person._id) ?? late(now, membership, context)
    }
    // Whoever was quicker let go of it, or has not come to an end: tried again it is decided.
    throw fail('CONFLICT_TRY_AGAIN')
  },
})

/** A resend of the one who has it. */
const answerStanding = ({ claim: has, state }: WishDoc, personId: string): ClaimWish | undefined =>
  has?.claimantId === personId && isHeld(state) ? won(has) : undefined

const won = ({ dueAt }: NonNullable<WishDoc['claim']>): ClaimWish => ({
  outcome: 'claimed',
  dueAt: dueAt.toISOString(),
})

/** Told at once, with what else there is; nothing was written. */
async function late(
  wish: WishDoc,
  membership: Membership | undefined,
  { store, now, settings }: ActionContext,
): Promise<ClaimWish> {
  if (!isHeld(wish.state)) throw fail('WISH_MOVED_ON')
  const board = membership?.board ?? wish.compoundId
  const others = await boards.read(board, now, settings.pageCacheMilliseconds, () =>
    store.wishes.onBoard(board, undefined, '', 20),
  )
  const cards = others.map((one) => wishCard(one, membership))
  const lost = { id: wish._id, kind: wish.kind, skill: wish.skill, times: wish.times }
  return { outcome: 'taken', code: 'WISH_ALREADY_CLAIMED', similar: similarFirst(lost, cards, SIMILAR) }
}

function claimantOf(
  { _id: personId, residences }: PersonDoc,
  { board, claimsPausedUntil }: Membership,
): Claimant {
  const households = residences.flatMap(({ home }) => (home ? [home.householdId] : []))
  return { personId, board, households, pausedUntil: claimsPausedUntil }
}

/** The wish first: where two meet, the second finds it held at once and has done nothing yet. */
async function claim(
  tx: Transaction,
  wishId: string,
  { _id: claimantId }: PersonDoc,
  membership: Membership | undefined,
  { now }: ActionContext,
  take: () => void,
): Promise<WishDoc> {
  const wish = await tx.get<WishDoc>('micro_wishes', wishId)
  if (!wish) throw fail('WISH_NOT_FOUND')
  if (wish.state !== 'published') return wish
  const claimId = claimIdOf(wishId, wish.claims + 1)
  const standing = { claimId, claimantId, at: now, dueAt: claimDueAt(wish.kind, now), extended: false }
  const { dueAt } = standing
  const next = landed(
    wish,
    {
      verb: 'claim',
      who: 'member',
      wish: { claim: standing, claims: wish.claims + 1, told: false, reminded: false, dueAt },
    },
    now,
  )
  await tx.put<WishDoc>('micro_wishes', next)
  take()

  const quota = (await tx.get<ClaimQuotaDoc>('claim_quotas', claimantId)) ?? { ...NO_QUOTA, _id: claimantId }
  const fault = faultInQuota(quota, wish.householdKey, now, membership?.claimsPausedUntil)
  if (fault) throw fail(fault)
  await tx.put<ClaimQuotaDoc>('claim_quotas', {
    ...quota,
    ...withClaim(quota, wishId, wish.householdKey, now),
  })
  await tx.create('claims', newClaim(wish, standing))
  await setDeadline(tx, wishDeadline(next, now))
  return next
}
