import type { PostKind } from '@shared/contract/ladder'

import type { Caller } from '../callers'

/** Whether she holds this post, and holds it there. */
export const inPost = (caller: Caller, post: PostKind, placeId: string) =>
  caller.post === post && caller.placeId === placeId

/** A secretary of the compound, or above her. */
export const judgesHere = (caller: Caller) =>
  inPost(caller, 'branchSecretary', 'cp1') ||
  inPost(caller, 'communitySecretary', 'cm1') ||
  inPost(caller, 'countyAdmin', 'county')

/** The finer rule of a verb that is left to one post. */
export const unlessPost = (post: PostKind, placeId: string) => (caller: Caller) =>
  inPost(caller, post, placeId) ? undefined : ('NOT_YOUR_POST' as const)
