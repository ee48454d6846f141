import type { WishKind } from '../../contract/wish/kinds'

/** Defaults of this system (domain §4), not official figures; each is shown as such where it is shown. */
export const OPEN_A_HOUSEHOLD = 2
export const WISHES_A_YEAR = 4
export const ACTIVE_CLAIMS = 3
export const VERIFY_WORKING_DAYS = 3
export const DISPUTE_WORKING_DAYS = 5
export const GOODS_DAYS = 7
export const SERVICE_DAYS = 14
export const EXTENSION_DAYS = 7
export const REMIND_DAYS = 2
export const GRACE_DAYS = 2
export const OVERDUE_MOST = 2
export const OVERDUE_WITHIN_DAYS = 90
export const PAUSE_DAYS = 30
/** One claim of the same household's wishes in so many days. */
export const QUARTER_DAYS = 90
export const SPILL_DAYS = 7
export const EXPIRE_DAYS = 30
export const CONFIRM_DAYS = 5
/** Between the confirmation and the close: for thanks. */
export const QUIET_DAYS = 7
export const ERASE_DAYS = 30

const A_DAY = 24 * 3_600_000

export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * A_DAY)

/** Until when a claim of today is to be done. */
export const claimDueAt = (kind: WishKind, now: Date): Date =>
  daysAfter(now, kind === 'goods' ? GOODS_DAYS : SERVICE_DAYS)
