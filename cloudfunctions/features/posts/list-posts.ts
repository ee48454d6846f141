import type { ListPostsInput, OpenInvitation, PostView } from '@shared/contract/posts'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import type { InvitationDoc, PostDoc } from '../../store/posts'
import { anyPlace } from './any-place'

const input = z.strictObject({ placeId: id, cursor }) satisfies z.ZodType<ListPostsInput>

const POSTS_A_PAGE = 30

/** The posts at a place and those appointed from it, with who holds them and what is still to be accepted. */
export const listPosts = defineAction({
  name: 'posts.list',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  cost: 5,

  target: ({ placeId }, context) => anyPlace(placeId, context),

  async run({ placeId, cursor: after = '' }, { store, now }) {
    const [page, open] = await Promise.all([
      pageOf(POSTS_A_PAGE, (limit) => store.posts.listedAt(placeId, after, limit)),
      after === '' ? store.posts.openAt(placeId, now) : [],
    ])
    return {
      posts: page.rows.map((post) => postView(post, now)),
      invitations: open.map(openView),
      next: page.next,
    }
  },
})

/** The day by the wall clock of the county (UTC+8): a term ends with its last day. */
const today = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

const postView = (post: PostDoc, now: Date): PostView => ({
  key: post._id,
  post: post.post,
  placeId: post.placeId,
  placeName: post.placeName,
  label: post.label,
  deputy: post.deputy?.label ?? null,
  successor: post.successor?.label ?? null,
  since: post.since?.toISOString() ?? null,
  termEnds: post.termEnds,
  termOver: post.termEnds !== null && post.termEnds < today(now),
})

const openView = ({ _id, post, placeName, label, expiresAt }: InvitationDoc): OpenInvitation => ({
  invitationId: _id,
  post,
  placeName,
  label,
  expiresAt: expiresAt.toISOString(),
})
