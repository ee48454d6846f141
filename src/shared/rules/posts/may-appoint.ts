import type { PostKind } from '../../contract/ladder'
import { holdsPost, type Scope } from '../ladder'
import { POST_TABLE } from './post-table'

interface Held {
  readonly post: PostKind
  readonly placeId: string
  readonly deputy?: boolean
}

/** Only the next level up appoints, and only the holder herself: a deputy keeps the desk, not the seal. */
export function mayAppoint(posts: readonly Held[], post: PostKind, place: Scope): boolean {
  const own = posts.filter(({ deputy }) => deputy !== true)
  return holdsPost(own, [POST_TABLE[post].appointedBy], place)
}
