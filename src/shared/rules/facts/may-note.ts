import type { PostKind } from '../../contract/ladder'

interface Held {
  readonly post: PostKind
  readonly placeId: string
}

/**
 * Whether somebody may say what was found on the spot (domain §3.2): the butler of a stairwell that
 * is concerned, or any butler of the compound while the whole of it is. Where nobody is butler
 * there, whoever answers for the vacant post does, so the matter is not stuck.
 */
export function mayNote(
  posts: readonly Held[],
  {
    concerned,
    answersForVacant,
  }: {
    /** Stairwells that are concerned, or all of the compound that she might be butler of. */
    readonly concerned: readonly string[]
    /** She answers for a concerned stairwell that has no butler. */
    readonly answersForVacant: boolean
  },
): boolean {
  if (answersForVacant) return true
  return posts.some(({ post, placeId }) => post === 'redButler' && concerned.includes(placeId))
}
