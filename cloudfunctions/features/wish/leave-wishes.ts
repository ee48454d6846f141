import { withoutClaim } from '@shared/rules/wish/claim'
import { isShown, wishStep } from '@shared/rules/wish/life'

import { eachOf, type Leave } from '../../leaving/leaver'
import type { PublishParts } from '../../publish/subject'
import { newNotice } from '../../store/notices'
import type { ClaimDoc, WishDoc } from '../../store/wishes'
import { withoutPerson } from '../../store/without-person'
import { SYSTEM } from '../../vault/vault'
import { changeWish } from './change-wish'
import { eraseWish } from './sealed'

/**
 * A wish of hers that may still be withdrawn is, and whoever had claimed it is told why. Everything that
 * tells who wished is made unreadable at once; public words stay, told by nobody.
 */
export const leaveWishes: Leave = async (leaver, parts) => {
  await eachOf<WishDoc>('micro_wishes', 'posterId', leaver, parts, (wish) => leaveWish(wish, leaver, parts))
  const { personId, goneId } = leaver
  await eachOf<ClaimDoc>('claims', 'claimantId', leaver, parts, async ({ _id, wishId }) => {
    // The wish first: by the claim it is found again.
    await parts.store.traces.anonymise('micro_wishes', wishId, personId, goneId)
    await parts.store.traces.change<ClaimDoc>('claims', _id, (claim) =>
      withoutPerson(
        { ...claim, notes: claim.notes.filter(({ state }) => state === 'public') },
        personId,
        goneId,
      ),
    )
  })
  await parts.store.traces.remove('claim_quotas', leaver.personId)
}

async function leaveWish(
  wish: WishDoc,
  { personId, goneId }: Parameters<Leave>[0],
  parts: PublishParts,
): Promise<void> {
  const { store, now } = parts
  const own = wish.wisherId === personId
  if (own) await eraseWish(parts, wish._id)
  if (own && wishStep(wish.state, 'withdraw', 'poster')) {
    const act = { id: `${wish._id}_left`, actorId: SYSTEM, action: 'wish.withdraw', at: now }
    await changeWish(store, wish._id, act, (found, claim) => {
      if (!wishStep(found.state, 'withdraw', 'poster')) return undefined
      return {
        verb: 'withdraw',
        who: 'poster',
        reason: 'noLongerNeeded',
        wish: { reason: 'noLongerNeeded' },
        claim: { state: 'withdrawn', reason: 'noLongerNeeded', endedAt: now },
        quota: (quota) => withoutClaim(quota, wish._id),
        notices: claim ? [newNotice(claim.claimantId, 'claimWithdrawn', wish._id, act.id, now)] : [],
      }
    })
  }
  await store.traces.change<WishDoc>('micro_wishes', wish._id, (found) =>
    withoutPerson(own ? anonymous(found, goneId) : found, personId, goneId),
  )
}

const anonymous = (wish: WishDoc, goneId: string): WishDoc => ({
  ...wish,
  personKey: `k_${goneId}`,
  erased: true,
  ...(isShown(wish.state) || wish.publishedAt !== null ? {} : { title: '', text: '' }),
  thanks: wish.thanks?.state === 'public' ? wish.thanks : null,
})
