import { newestFirst } from '../../store/newest-first'
import type { ClaimDoc, WishDoc } from '../../store/wishes'

type Standing = Pick<NonNullable<WishDoc['claim']>, 'claimId' | 'claimantId' | 'at' | 'dueAt'>

/** A member's promise on a wish, as it begins. */
export const newClaim = (wish: WishDoc, { claimId, claimantId, at, dueAt }: Standing): ClaimDoc => ({
  _id: claimId,
  wishId: wish._id,
  claimantId,
  householdKey: wish.householdKey,
  communityId: wish.communityId,
  title: wish.title,
  kind: wish.kind,
  at,
  dueAt,
  extended: false,
  noRelative: true,
  state: 'active',
  reason: null,
  minutes: null,
  fulfilledAt: null,
  endedAt: null,
  notes: [],
  order: newestFirst(at, claimId),
})
