import type { SessionCandidatesInput } from '@shared/contract/session/invite'
import { GROUP_OF_POST } from '@shared/rules/session/group-of'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findSession, HOSTS } from '../../sessions/find-session'
import type { PostDoc } from '../../store/posts'
import type { SessionDoc } from '../../store/sessions'
import type { Store } from '../../store/store'

const input = z.strictObject({ sessionId: id }) satisfies z.ZodType<SessionCandidatesInput>

/** Posts of one place that are looked through; more than a large compound has. */
const POSTS_OF_A_PLACE = 200

/** Whoever holds a post of one of the five groups here, to be invited to a round table. */
export const sessionCandidates = defineAction({
  name: 'session.candidates',
  access: { posts: HOSTS },
  input,
  // Session, person, the posts of compound and community.
  cost: 4,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run(_, { store, target: { session } }) {
    const posts = await heldPosts(session, store)
    return {
      candidates: posts.map(({ _id, group, label, placeName }) => ({
        key: _id,
        group,
        label,
        placeName,
        invited: session.invited.some(({ key }) => key === _id),
      })),
    }
  },
})

/** In office now, with the group that the post belongs to. */
export async function heldPosts({ compoundId, communityId }: SessionDoc, store: Store) {
  const [atCompound, atCommunity] = await Promise.all(
    [compoundId, communityId].map((placeId) => store.posts.listedAt(placeId, '', POSTS_OF_A_PLACE)),
  )
  const all = new Map([...(atCompound ?? []), ...(atCommunity ?? [])].map((post) => [post._id, post]))
  return [...all.values()].flatMap((post) => {
    const group = GROUP_OF_POST[post.post]
    const label = labelOf(post)
    const here = post.place.compoundId === undefined || post.place.compoundId === compoundId
    return group && label && here ? [{ ...post, group, label }] : []
  })
}

const labelOf = ({ holderId, label, deputy }: PostDoc): string | null =>
  holderId ? label : (deputy?.label ?? null)
