/** Where a wish stands; the table is `shared/rules/wish/life`. */
export const WISH_STATES = [
  /** On the phone only. */
  'draft',
  'submitted',
  'verifying',
  'published',
  'claimed',
  'inProgress',
  'awaitingConfirm',
  'confirmed',
  'closed',
  'rejected',
  'withdrawn',
  /** Given back by its claimant or taken from her; it goes back to the board in the same moment. */
  'released',
  'expired',
  'disputed',
] as const
export type WishState = (typeof WISH_STATES)[number]
