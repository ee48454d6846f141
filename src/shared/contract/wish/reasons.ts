/** Closed, so that nobody has to read what a stranger wrote about her. */
export const WITHDRAW_REASONS = ['noLongerNeeded', 'solved', 'changedMind'] as const
export const RELEASE_REASONS = ['noTime', 'cannotDo', 'cannotReach'] as const
export const REJECT_REASONS = ['notHardship', 'notAllowed', 'cannotReach', 'alreadyPosted'] as const
export const SEND_BACK_REASONS = ['tellsTooMuch', 'unclear'] as const
export const DISPUTE_REASONS = ['notReceived', 'notAsAgreed', 'askedForMoney', 'cannotReach'] as const
export const WISH_REASONS = [
  ...WITHDRAW_REASONS,
  ...RELEASE_REASONS,
  ...REJECT_REASONS,
  ...SEND_BACK_REASONS,
  ...DISPUTE_REASONS,
  'overdue',
] as const
export type WishReason = (typeof WISH_REASONS)[number]
