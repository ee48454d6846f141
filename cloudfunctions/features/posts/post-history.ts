import type { PostHistoryInput } from '@shared/contract/posts'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { findPost } from './find-post'
import { postKeyText } from './post-inputs'

const input = z.strictObject({ postKey: postKeyText, cursor }) satisfies z.ZodType<PostHistoryInput>

const EVENTS_A_PAGE = 30

/** Who came and went, the newest first. */
export const postHistory = defineAction({
  name: 'posts.history',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  cost: 4,

  target: ({ postKey }, context) => findPost(postKey, context),

  async run({ postKey, cursor: after = '' }, { store }) {
    const page = await pageOf(EVENTS_A_PAGE, (limit) => store.posts.history(postKey, after, limit))
    return {
      events: page.rows.map(({ event, label, at, by, reason }) => ({
        event,
        label,
        at: at.toISOString(),
        by,
        reason,
      })),
      next: page.next,
    }
  },
})
