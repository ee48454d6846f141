import type { PostDoc } from '../store/posts'
import type { Store } from '../store/store'

/** Posts of a community that are looked through; more than the largest has. */
const POSTS_OF_A_COMMUNITY = 200

/** The community's specialists who are in office, in one order; none: 未配备. */
export async function specialistsOf(communityId: string, store: Store): Promise<PostDoc[]> {
  const posts = await store.posts.listedAt(communityId, '', POSTS_OF_A_COMMUNITY)
  return posts.filter(
    ({ post, placeId, vacant }) => post === 'serviceSpecialist' && placeId === communityId && !vacant,
  )
}

/** Whom a matter falls to: the same one however often it is asked, and not always the first of the list. */
export function trackerOf(consultationId: string, specialists: readonly PostDoc[]): PostDoc | undefined {
  const sum = [...consultationId].reduce((total, sign) => total + sign.charCodeAt(0), 0)
  return specialists[sum % Math.max(1, specialists.length)]
}
