import { POSTS, type PostKind } from '@shared/contract/ladder'
import { postNames } from '@shared/copy/people'
import type { ImportPlace, ImportScope } from '@shared/rules/posts/check-import'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import { POST_TABLE } from '@shared/rules/posts/post-table'

import type { ActionContext } from '../../kernel/define-action'
import type { PostDoc } from '../../store/posts'
import type { PostPlace } from './find-post-place'

const PLACES = 1000

/** What a table is held against: the posts she appoints from this place, their places, and who is in office. */
export async function importScope(from: PostPlace, context: ActionContext): Promise<ImportScope> {
  const { caller, store, now } = context
  const level = levelOf(from)
  const { posts } = await caller.person()
  const kinds = POSTS.filter((post) => mayAppoint(posts, post, from.place))
  const [below, held] = await Promise.all([placesBelow(from.placeId), heldAt(from.placeId)])
  const here: ImportPlace[] = [{ id: from.placeId, name: from.placeName }]
  return {
    posts: new Map(POSTS.map((post): [string, PostKind] => [postNames[post], post])),
    mayAppoint: kinds,
    placesOf: (post) => (from.lacks?.includes(post) ? [] : POST_TABLE[post].level === level ? here : below),
    held: new Set(held.filter(({ holderId }) => holderId !== null).map(({ _id }) => _id)),
    today: new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
  }

  async function heldAt(placeId: string): Promise<PostDoc[]> {
    const all: PostDoc[] = []
    for (;;) {
      const part = await store.posts.listedAt(placeId, all.at(-1)?.order ?? '', PLACES)
      all.push(...part)
      if (part.length < PLACES) return all
    }
  }

  async function placesBelow(placeId: string): Promise<ImportPlace[]> {
    if (level === 'county') {
      return (await store.places.communitiesAfter(placeId, '', PLACES)).map(({ _id, name }) => ({
        id: _id,
        name,
      }))
    }
    if (level === 'community') {
      return (await store.places.compoundsAfter(placeId, '', PLACES)).map(({ _id, name }) => ({
        id: _id,
        name,
      }))
    }
    const stairwells = await store.places.stairwellsAfter(placeId, '', PLACES)
    return stairwells.map(({ _id, building, unitEntrance }) => ({
      id: _id,
      name: `${building}号楼${unitEntrance}单元`,
    }))
  }
}

const levelOf = ({ place }: PostPlace) =>
  place.compoundId !== undefined ? 'compound' : place.communityId === '' ? 'county' : 'community'
