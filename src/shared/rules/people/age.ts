/** What a minor said of her age when she described her home; the day of birth is not asked for. */
export type StatedAge = 'adult' | '16to17' | '14to15'

const A_YEAR = 365.25 * 24 * 3_600_000

/**
 * The group in which somebody is today, at the youngest: of who said 14 or 15 two years ago we know
 * that she is 16 by now, and four years later that she is of age. It errs on the protecting side.
 */
export function ageToday(stated: StatedAge, since: Date | undefined, now: Date): StatedAge {
  if (stated === 'adult' || !since) return stated
  const years = (now.getTime() - since.getTime()) / A_YEAR
  const youngest = (stated === '14to15' ? 14 : 16) + years
  if (youngest >= 18) return 'adult'
  return youngest >= 16 ? '16to17' : '14to15'
}

interface Aged {
  readonly ageGroup?: StatedAge
  readonly ageStatedAt?: Date
}

const today = ({ ageGroup = 'adult', ageStatedAt }: Aged, now: Date) => ageToday(ageGroup, ageStatedAt, now)

/** A person looks first at what somebody of 14 or 15 says (domain §3.5). */
export const isYoung = (person: Aged, now: Date): boolean => today(person, now) === '14to15'

/** Under 18: speaks and appeals, but does not answer for a household. */
export const isMinor = (person: Aged, now: Date): boolean => today(person, now) !== 'adult'
