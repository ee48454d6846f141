import type { WishKind } from './kinds'

/** What waits for whoever answers: to be visited, to be approved, what nobody has confirmed, and the rest. */
export const WISH_DESK_KINDS = ['visit', 'approve', 'unconfirmed', 'disputed', 'expired'] as const
export type WishDeskKind = (typeof WISH_DESK_KINDS)[number]

export interface WishDeskInput {
  readonly cursor?: string | undefined
}
export interface WishDeskItem {
  readonly id: string
  readonly what: WishDeskKind
  readonly title: string
  readonly kind: WishKind
  readonly compoundName: string
  readonly since: string
  readonly dueAt: string | null
  readonly overdue: boolean
}
/** What lies on the caller's desks, the longest waiting first. */
export interface WishDesk {
  readonly items: readonly WishDeskItem[]
  readonly next: string | null
}
