/** A compound as its wishes meet it; `trial` is a 体验小区 that anyone may join. */
interface Home {
  readonly compoundId: string
  readonly communityId: string
  readonly trial?: boolean | undefined
}

/** Where a wish hangs: with its compound and its community. What is wished in a 体验小区 never leaves it. */
export const boardsOf = ({ compoundId, communityId, trial }: Home): readonly string[] =>
  trial ? [compoundId] : [compoundId, communityId]

/** The one board that a member reads and takes from: who tries things out meets no real neighbour's wish. */
export const boardOfMember = ({ compoundId, communityId, trial }: Home): string =>
  trial ? compoundId : communityId

/** A wish that is only tried out: it spills over to nobody and counts in no figure. */
export const isTriedOut = (wish: {
  readonly boards: readonly string[]
  readonly communityId: string
}): boolean => !wish.boards.includes(wish.communityId)
