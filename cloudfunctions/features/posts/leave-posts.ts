import { eachOf, type Leave } from '../../leaving/leaver'
import type { PostDoc } from '../../store/posts'

/** Nobody leaves while in office; who was to take over some day is taken off the list. */
export const leavePosts: Leave = (leaver, parts) =>
  eachOf<PostDoc>('posts', 'successor.personId', leaver, parts, ({ _id }) =>
    parts.store.traces.change<PostDoc>('posts', _id, (post) =>
      post.successor?.personId === leaver.personId ? { ...post, successor: null } : undefined,
    ),
  )
