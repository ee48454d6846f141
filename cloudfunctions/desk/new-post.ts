import type { PostKind } from '@shared/contract/ladder'
import { coveredBy, placeAt, postsAbove } from '@shared/rules/posts/covered-by'
import { POST_TABLE } from '@shared/rules/posts/post-table'

import type { Place } from '../store/places'
import type { PostDoc } from '../store/posts'

/** A post that nobody holds yet. */
export function newPost(
  key: string,
  post: PostKind,
  placeId: string,
  placeName: string,
  place: Partial<Place>,
): PostDoc {
  const from = placeAt(POST_TABLE[POST_TABLE[post].appointedBy].level, place)
  return {
    _id: key,
    post,
    placeId,
    placeName,
    place,
    listedAt: [...new Set([placeId, ...(from ? [from] : [])])],
    holderId: null,
    label: null,
    since: null,
    termEnds: null,
    deputy: null,
    successor: null,
    coveredBy: coveredBy(post, place),
    above: postsAbove(post, place),
    vacant: true,
    order: key,
    rev: 0,
  }
}
