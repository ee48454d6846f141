import type { StatutoryItem } from '../../contract/statutory'

/** Owners by head and exclusive area in 1/100 m²: whole numbers, so that no boundary is ever rounded. */
export interface OwnersAndArea {
  readonly owners: number
  readonly areaCenti: number
}

export interface AssemblyFigures {
  /** All owners and all exclusive area of the compound. */
  readonly all: OwnersAndArea
  readonly taking: OwnersAndArea
  readonly consenting: OwnersAndArea
}

export interface Measured {
  /** The least that is enough. */
  readonly needed: OwnersAndArea
  /** How much is missing still; zero where it is reached. */
  readonly missing: OwnersAndArea
  readonly reached: boolean
}

export interface Threshold {
  readonly participation: Measured
  readonly consent: Measured
  /** Both: enough take part, and enough of them consent. */
  readonly reached: boolean
}

/** Above this, products of four would no longer be exact: a thousand square kilometres of homes. */
export const MOST_AREA_CENTI = 100_000_000_000
export const MOST_OWNERS = 1_000_000

/** Items 6–8 ask for three quarters of those taking part, the others for more than half (Civil Code art. 278(2)). */
const THREE_QUARTERS: readonly StatutoryItem[] = [6, 7, 8]
export const needsThreeQuarters = (item: StatutoryItem): boolean => THREE_QUARTERS.includes(item)

/** 以上 includes the figure itself (art. 1259): the least whole number x with 3x ≥ 2n. */
const twoThirdsOf = (n: number) => Math.floor((2 * n + 2) / 3)
const threeQuartersOf = (n: number) => Math.floor((3 * n + 3) / 4)
/** 过半数 does not: the least whole number x with 2x > n. */
const moreThanHalfOf = (n: number) => Math.floor(n / 2) + 1

/**
 * What the owners' assembly would need for one of the nine items: two thirds of the owners holding two
 * thirds of the area take part, and of those more than half, or three quarters, consent (art. 278(2)).
 * Reckons with the figures of an assembly that somebody enters, never with an advisory tally of ours.
 */
export function thresholdOf(item: StatutoryItem, { all, taking, consenting }: AssemblyFigures): Threshold {
  const share = needsThreeQuarters(item) ? threeQuartersOf : moreThanHalfOf
  const participation = measure(twoThirdsOf, all, taking)
  const consent = measure(share, taking, consenting)
  return { participation, consent, reached: participation.reached && consent.reached }
}

function measure(share: (n: number) => number, base: OwnersAndArea, have: OwnersAndArea): Measured {
  const needed = { owners: share(base.owners), areaCenti: share(base.areaCenti) }
  const missing = {
    owners: Math.max(0, needed.owners - have.owners),
    areaCenti: Math.max(0, needed.areaCenti - have.areaCenti),
  }
  // Of nobody, no share is enough.
  const some = base.owners > 0 && base.areaCenti > 0
  return { needed, missing, reached: some && missing.owners === 0 && missing.areaCenti === 0 }
}
