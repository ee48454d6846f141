/**
 * Strictly more than 60% are members of the Party (S1-09), in whole numbers: 3 of 5 is not enough, 4 of
 * 6 is.
 */
export const partyShareHolds = (partyMembers: number, members: number): boolean =>
  members > 0 && partyMembers * 10 > members * 6

/** How many a committee of this size needs at least. */
export const partyMembersNeeded = (members: number): number => Math.floor((members * 6) / 10) + 1

/** Tenths of a percent, rounded down: 60.0% is never shown for more, nor more for 60.0%. */
export const sharePermille = (partyMembers: number, members: number): number =>
  members === 0 ? 0 : Math.floor((partyMembers * 1000) / members)

/**
 * What everybody is told: whether it holds, never the figure. With the figure, one departure would tell
 * everybody whether somebody they know is a member of the Party (PIPL art. 28; by policy sensitive). For
 * the same reason nothing is said while a seat is empty.
 */
export function shareForEverybody({
  members,
  partyMembers,
  seats = members,
}: {
  readonly members: number
  readonly partyMembers: number
  readonly seats?: number
}): 'holds' | 'fails' | 'untold' {
  if (members < seats) return 'untold'
  return partyShareHolds(partyMembers, members) ? 'holds' : 'fails'
}
