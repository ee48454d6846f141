import type { PostKind } from '@shared/contract/ladder'
import type { Me } from '@shared/contract/people'

const POSTER_POSTS: readonly PostKind[] = [
  'countyAdmin',
  'communitySecretary',
  'serviceSpecialist',
  'branchSecretary',
]

/** Whether to show the way to a poster; whether she may make this one is the server's to say. */
export const makesPosters = (me: Me): boolean => me.posts.some(({ post }) => POSTER_POSTS.includes(post))
