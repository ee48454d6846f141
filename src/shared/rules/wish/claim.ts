import type { ErrorCode } from '../../contract/errors'
import type { WishState } from '../../contract/wish/state'
import {
  ACTIVE_CLAIMS,
  daysAfter,
  OVERDUE_MOST,
  OVERDUE_WITHIN_DAYS,
  PAUSE_DAYS,
  QUARTER_DAYS,
} from './limits'

/** What one member has promised and kept: in one document, so that two claims at the same moment cannot both count. */
export interface ClaimQuota {
  /** Of wishes that she still has to fulfil. */
  readonly active: readonly string[]
  /** Whose wishes she took, and when; of the last quarter. */
  readonly households: readonly { readonly householdKey: string; readonly at: Date }[]
  /** When promises lapsed; of the last 90 days. */
  readonly overdue: readonly Date[]
  readonly pausedUntil: Date | null
}

export const NO_QUOTA: ClaimQuota = { active: [], households: [], overdue: [], pausedUntil: null }

export interface ClaimedWish {
  readonly state: WishState
  readonly householdKey: string
  readonly posterId: string
  readonly wisherId: string | null
  /** Communities and compounds on whose boards it is. */
  readonly boards: readonly string[]
}

/** Who claims; undefined where she is no active member. */
export interface Claimant {
  readonly personId: string
  /** The board that she takes from. */
  readonly board: string
  /** Every door behind which she lives. */
  readonly households: readonly string[]
  readonly pausedUntil: Date | null
}

/** The refusal, or undefined: who may ever claim this wish, whatever state it is in (domain §4). */
export function faultInClaimant(wish: ClaimedWish, claimant: Claimant | undefined): ErrorCode | undefined {
  if (!claimant) return 'MEMBER_NEEDED'
  if (!wish.boards.includes(claimant.board)) return 'WISH_NOT_HERE'
  const own =
    wish.posterId === claimant.personId ||
    wish.wisherId === claimant.personId ||
    claimant.households.includes(wish.householdKey)
  return own ? 'WISH_OF_OWN' : undefined
}

/** The refusal, or undefined: whether her quota has room for one more now. */
export function faultInQuota(
  { active, households, pausedUntil }: ClaimQuota,
  householdKey: string,
  now: Date,
  pausedElsewhere: Date | null = null,
): ErrorCode | undefined {
  if ([pausedUntil, pausedElsewhere].some((until) => until !== null && until > now)) return 'CLAIMS_PAUSED'
  if (active.length >= ACTIVE_CLAIMS) return 'CLAIMS_FULL'
  const since = daysAfter(now, -QUARTER_DAYS)
  const again = households.some((one) => one.householdKey === householdKey && one.at > since)
  return again ? 'CLAIM_SAME_HOUSEHOLD' : undefined
}

/** The quota with one claim more; entries that are too old to count are left out. */
export function withClaim(quota: ClaimQuota, wishId: string, householdKey: string, now: Date): ClaimQuota {
  const since = daysAfter(now, -QUARTER_DAYS)
  return {
    ...quota,
    active: [...quota.active.filter((id) => id !== wishId), wishId],
    households: [...quota.households.filter(({ at }) => at > since), { householdKey, at: now }],
  }
}

/** A promise that is kept, given back or withdrawn gives its place free. */
export const withoutClaim = (quota: ClaimQuota, wishId: string): ClaimQuota => ({
  ...quota,
  active: quota.active.filter((id) => id !== wishId),
})

/** A promise lapsed; the second within 90 days pauses new ones for 30. */
export function withLapse(quota: ClaimQuota, wishId: string, now: Date): ClaimQuota {
  const since = daysAfter(now, -OVERDUE_WITHIN_DAYS)
  const overdue = [...quota.overdue.filter((at) => at > since), now]
  const pausedUntil = overdue.length >= OVERDUE_MOST ? daysAfter(now, PAUSE_DAYS) : quota.pausedUntil
  return { ...withoutClaim(quota, wishId), overdue, pausedUntil }
}
