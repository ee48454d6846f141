import type { PostKind } from '../../contract/ladder'
import type { Scope } from '../ladder'
import { postKey } from './post-key'
import { type PlaceLevel, POST_TABLE } from './post-table'

/** The id of the place of one level that holds `place`; undefined where it lies above. */
export function placeAt(level: PlaceLevel, place: Partial<Scope>): string | undefined {
  if (level === 'county') return place.countyId
  if (level === 'community') return place.communityId
  return level === 'compound' ? place.compoundId : place.stairwellId
}

/** Every post above this one, lowest first: whoever covers it while those between are vacant too. */
export function postsAbove(post: PostKind, place: Partial<Scope>): string[] {
  const next = coveredBy(post, place)
  return next === null ? [] : [next, ...postsAbove(POST_TABLE[post].appointedBy, place)]
}

/** The key of the post that answers while this one is vacant; null at the top. */
export function coveredBy(post: PostKind, place: Partial<Scope>): string | null {
  const { appointedBy } = POST_TABLE[post]
  if (appointedBy === post) return null
  const above = placeAt(POST_TABLE[appointedBy].level, place)
  return above === undefined ? null : postKey(appointedBy, above)
}
