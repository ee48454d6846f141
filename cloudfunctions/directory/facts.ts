import type { PostKind } from '@shared/contract/ladder'

import type { CommunityDoc, CompoundDoc, ShopDoc, StairwellDoc, StationDoc } from '../store/places'
import type { PostDoc } from '../store/posts'
import type { Store } from '../store/store'

/** All that is listed and counted of one community, as it stands now. */
export interface CommunityFacts {
  readonly community: CommunityDoc
  readonly compounds: readonly CompoundDoc[]
  readonly stairwells: readonly StairwellDoc[]
  readonly stations: readonly StationDoc[]
  readonly shops: readonly ShopDoc[]
  readonly posts: readonly PostDoc[]
  readonly workers: number
}

const A_READ = 1000

/** A handful of indexed reads, side by side; a large community takes a few more. */
export async function readFacts(store: Store, community: CommunityDoc): Promise<CommunityFacts> {
  const { _id } = community
  const [compounds, stairwells, stations, shops, posts, workers] = await Promise.all([
    store.places.compoundsAfter(_id, '', A_READ),
    all(
      (after) => store.directory.stairwellsOf(_id, after),
      (last) => last._id,
    ),
    store.places.stationsOfCommunity(_id),
    store.places.shopsOfCommunity(_id),
    all(
      (after) => store.posts.inCommunity(_id, after, A_READ),
      (last) => last.order,
    ),
    store.directory.workersOf(_id),
  ])
  return { community, compounds, stairwells, stations, shops, posts, workers }
}

export async function all<T>(
  read: (after: string) => Promise<readonly T[]>,
  cursorOf: (last: T) => string,
): Promise<T[]> {
  const found: T[] = []
  for (;;) {
    const last = found.at(-1)
    const part = await read(last ? cursorOf(last) : '')
    found.push(...part)
    if (part.length < A_READ) return found
  }
}

export const held = (posts: readonly PostDoc[], kind: PostKind): PostDoc[] =>
  posts.filter(({ post, holderId }) => post === kind && holderId !== null)
