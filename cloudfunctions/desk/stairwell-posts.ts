import { coveredBy } from '@shared/rules/posts/covered-by'
import { postKey } from '@shared/rules/posts/post-key'
import { type Responsible, responsible } from '@shared/rules/posts/responsible'

import type { CompoundDoc, StairwellDoc } from '../store/places'
import type { PostDoc } from '../store/posts'
import type { Store } from '../store/store'
import { newPost } from './new-post'

/** Who answers for a stairwell: butler, branch secretary, community secretary, on the way up. */
export interface StairwellDesk {
  /** The key of the stairwell's butler, or of the post above where `exceptPersonId` would answer herself. */
  readonly ownerKey: string
  readonly who: Responsible
  /** Surname and title of whoever answers now. */
  readonly label: string | null
}

/**
 * Reads the posts of a stairwell and makes those that nobody ever held: a vacant post must be there to
 * be found by whoever covers it.
 */
export async function stairwellDesk(
  stairwell: StairwellDoc,
  compound: CompoundDoc,
  exceptPersonId: string,
  store: Store,
): Promise<StairwellDesk> {
  const { countyId, communityId, compoundId } = stairwell
  const place = { countyId, communityId, compoundId, stairwellId: stairwell._id }
  const { building, unitEntrance } = stairwell
  const chain = [
    newPost(
      postKey('redButler', stairwell._id),
      'redButler',
      stairwell._id,
      `${compound.name}${building}号楼${unitEntrance}单元`,
      place,
    ),
    newPost(postKey('branchSecretary', compoundId), 'branchSecretary', compoundId, compound.name, {
      countyId,
      communityId,
      compoundId,
    }),
    newPost(
      postKey('communitySecretary', communityId),
      'communitySecretary',
      communityId,
      compound.communityName,
      { countyId, communityId },
    ),
  ]
  const found = await store.posts.byKeys(chain.map(({ _id }) => _id))
  const known = new Map(found.map((post) => [post._id, post]))
  await Promise.all(chain.filter(({ _id }) => !known.has(_id)).map((post) => store.posts.create(post)))

  const find = (key: string) => stateOf(known.get(key))
  const above = (key: string) => chain.find(({ _id }) => _id === key)?.coveredBy ?? null
  let ownerKey = postKey('redButler', stairwell._id)
  let who = responsible(ownerKey, find, above)
  // Nobody judges her own case: what she would answer herself goes to the post above.
  while (who.kind !== 'topLevel' && who.personId === exceptPersonId) {
    ownerKey = known.get(who.key)?.coveredBy ?? coveredBy('communitySecretary', place) ?? who.key
    who = responsible(ownerKey, find, above)
  }
  return { ownerKey, who, label: labelOf(who, known) }
}

/** What `responsible` wants to know of a post. */
export const stateOf = (post: PostDoc | undefined) =>
  post && {
    key: post._id,
    holderId: post.holderId,
    deputyId: post.deputy?.personId ?? null,
    coveredBy: post.coveredBy,
  }

function labelOf(who: Responsible, known: ReadonlyMap<string, PostDoc>): string | null {
  const post = known.get(who.key)
  if (who.kind === 'topLevel') return null
  return (who.kind === 'holder' ? post?.label : post?.deputy?.label) ?? null
}
