import type { PostKind } from '../../contract/ladder'

/** What is open belongs to a post under this name, never to a person. */
export const postKey = (post: PostKind, placeId: string, seat?: string): string =>
  seat === undefined ? `${post}_${placeId}` : `${post}_${placeId}_${seat}`
