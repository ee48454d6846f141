import type { PostKind } from '@shared/contract/ladder'
import { POSTS } from '@shared/contract/ladder'
import type { PostView } from '@shared/contract/posts'
import { POST_TABLE } from '@shared/rules/posts/post-table'

import type { PlaceBelow } from './posts-api'

/** One place for somebody: held or vacant. */
export interface Seat {
  readonly id: string
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  /** Null where nobody ever held it, so that it has no record yet. */
  readonly view: PostView | null
}

export const appointedFrom = (post: PostKind): readonly PostKind[] =>
  POSTS.filter((kind) => POST_TABLE[kind].appointedBy === post)

export const isHeld = ({ view }: Seat) => view?.label != null

/** Posts that several may hold: one line each for whoever is there. */
export const heldSeats = (posts: readonly PostView[], kind: PostKind): readonly Seat[] =>
  posts.filter(({ post, label, deputy }) => post === kind && (label !== null || deputy !== null)).map(seatOf)

/** Posts with one seat a place: a line for each place, so that a vacancy is seen. */
export function seatsAt(
  places: readonly PlaceBelow[],
  posts: readonly PostView[],
  kind: PostKind,
): readonly Seat[] {
  const known = posts.filter(({ post }) => post === kind)
  const fromPlaces = places.map((place): Seat => {
    const view = known.find(({ placeId }) => placeId === place.id) ?? null
    return { id: `${kind}_${place.id}`, post: kind, placeId: place.id, placeName: place.name, view }
  })
  const named = new Set(places.map(({ id }) => id))
  return [...fromPlaces, ...known.filter(({ placeId }) => !named.has(placeId)).map(seatOf)]
}

const seatOf = (view: PostView): Seat => ({
  id: view.key,
  post: view.post,
  placeId: view.placeId,
  placeName: view.placeName,
  view,
})
