import type { PostKind } from '../../contract/ladder'

/**
 * Days in which somebody may think better of it. Neither the law nor a source article names any: a
 * default of this system, which a deployment may change (`ACCOUNT_COOLING_DAYS`).
 */
export const COOLING_DAYS = 3

/** Longer than the fifteen working days that are usual for erasing would keep her against her will. */
export const MOST_COOLING_DAYS = 15

interface Standing {
  readonly posts: readonly PostKind[]
  /** Wishes that she has promised and not yet done. */
  readonly claims: number
}

export type LeaveDecision =
  | { readonly kind: 'leave' }
  | { readonly kind: 'refuse'; readonly code: 'ACCOUNT_POSTS_HELD' | 'ACCOUNT_CLAIMS_OPEN' }

/**
 * Whether somebody may go now. A post and a promised wish have people who wait for her: they are
 * handed over or finished first. Everything else that is open ends or passes on by itself.
 */
export function decideLeave({ posts, claims }: Standing): LeaveDecision {
  if (posts.length > 0) return { kind: 'refuse', code: 'ACCOUNT_POSTS_HELD' }
  if (claims > 0) return { kind: 'refuse', code: 'ACCOUNT_CLAIMS_OPEN' }
  return { kind: 'leave' }
}

const A_DAY = 24 * 3_600_000

export const leavesAt = (askedAt: Date, coolingDays: number): Date =>
  new Date(askedAt.getTime() + coolingDays * A_DAY)
