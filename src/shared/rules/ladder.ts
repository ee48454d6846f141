import { type PostKind, RUNGS, type Rung } from '../contract/ladder'

interface Standing {
  readonly rung: Rung
  readonly residences: readonly { readonly compoundId: string; readonly verified: boolean }[]
}

export const atLeast = (rung: Rung, needed: Rung): boolean => RUNGS.indexOf(rung) >= RUNGS.indexOf(needed)

/**
 * The rung on which a person stands in one compound (domain §3.5). A phone is verified once for
 * everywhere; living somewhere is declared and verified for each compound.
 */
export function rungIn({ rung, residences }: Standing, compoundId: string | undefined): Rung {
  const residence = residences.find((one) => one.compoundId === compoundId)
  if (!residence) return 'visitor'
  if (residence.verified) return 'verifiedResident'
  return atLeast(rung, 'phoneVerified') ? 'phoneVerified' : 'declared'
}

export interface Scope {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId?: string
  readonly stairwellId?: string
}

/** A post covers the place in which it is held and everything below (S1-07). */
export function holdsPost(
  posts: readonly { readonly post: PostKind; readonly placeId: string }[],
  wanted: readonly PostKind[],
  { countyId, communityId, compoundId, stairwellId }: Scope,
): boolean {
  const above = [countyId, communityId, compoundId, stairwellId]
  return posts.some(({ post, placeId }) => wanted.includes(post) && above.includes(placeId))
}
