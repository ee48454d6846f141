import type { HeldPost, PersonDoc } from '../../store/persons'
import type { SessionDoc } from '../../store/sessions'
import type { Store } from '../../store/store'

/** Her posts in the session's compound or its community; a butler's stairwell is looked up. */
export async function officesHere(
  { posts }: Pick<PersonDoc, 'posts'>,
  { compoundId, communityId }: Pick<SessionDoc, 'compoundId' | 'communityId'>,
  store: Store,
): Promise<HeldPost[]> {
  const stairwellIds = posts.flatMap(({ post, placeId }) => (post === 'redButler' ? [placeId] : []))
  const stairwells = stairwellIds.length === 0 ? [] : await store.places.stairwellsByIds(stairwellIds)
  const own = stairwells.filter((one) => one.compoundId === compoundId).map(({ _id }) => _id)
  const here = [compoundId, communityId, ...own]
  return posts.filter(({ placeId }) => here.includes(placeId))
}
