import type { PostKind } from '../../contract/ladder'
import { postKey } from './post-key'

interface Held {
  readonly post: PostKind
  readonly placeId: string
  readonly key?: string
}

/**
 * The keys under which a person's own desk is found: the posts she holds or deputises for. One who has
 * a seat among several also answers for the post as a whole.
 */
export function postKeysOf({ posts }: { readonly posts: readonly Held[] }): string[] {
  return [
    ...new Set(posts.flatMap(({ post, placeId, key }) => [postKey(post, placeId), ...(key ? [key] : [])])),
  ]
}
