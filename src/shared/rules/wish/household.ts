import type { ErrorCode } from '../../contract/errors'
import { OPEN_A_HOUSEHOLD, WISHES_A_YEAR } from './limits'

/** One wish of a household, as its one document remembers it. */
export interface HouseholdWish {
  readonly wishId: string
  /** The calendar year in China in which it was posted. */
  readonly year: number
}

const EIGHT_HOURS = 8 * 3_600_000
export const yearOf = (at: Date): number => new Date(at.getTime() + EIGHT_HOURS).getUTCFullYear()

/**
 * The refusal, or undefined: two open wishes a household, four in one calendar year (defaults).
 * One that was rejected does not count.
 */
export function faultInHousehold(
  wishes: readonly HouseholdWish[],
  now: Date,
  standing: (wishId: string) => 'open' | 'over' | 'rejected',
): ErrorCode | undefined {
  const counted = wishes.filter(({ wishId }) => standing(wishId) !== 'rejected')
  if (counted.filter(({ wishId }) => standing(wishId) === 'open').length >= OPEN_A_HOUSEHOLD)
    return 'WISHES_OPEN_FULL'
  return counted.filter(({ year }) => year === yearOf(now)).length >= WISHES_A_YEAR
    ? 'WISHES_YEAR_FULL'
    : undefined
}
