import type { PostKind } from '@shared/contract/ladder'
import type { Scope } from '@shared/rules/ladder'
import { POST_TABLE } from '@shared/rules/posts/post-table'
import { JUDGES, type Judge } from '@shared/rules/statement/judges'

import { answersFor } from '../desk/answers-for'
import type { PostDoc } from '../store/posts'
import type { Store } from '../store/store'
import type { WorkDoc } from '../store/works'

export interface KeyedPost {
  readonly key: string
  readonly post: PostKind
}

export const last = ({ chain }: WorkDoc) => {
  const link = chain.at(-1)
  if (!link) throw new Error('a matter without anybody responsible')
  return link
}

const isJudge = (post: PostKind): post is Judge => (JUDGES as readonly PostKind[]).includes(post)

/** The level that answers while a post is vacant; itself for a judge's. */
export const levelBehind = (post: PostKind): Judge => {
  if (isJudge(post)) return post
  const above = POST_TABLE[post].appointedBy
  return isJudge(above) ? above : 'branchSecretary'
}

/** Every post that has a part in the work, once. */
export function postsIn(work: WorkDoc): KeyedPost[] {
  const keys = new Map<string, PostKind>([
    ...work.chain.map(({ key, post }) => [key, post] as const),
    ...(work.offer ? [[work.offer.key, work.offer.post] as const] : []),
    ...(work.tracker ? [[work.tracker.key, 'serviceSpecialist'] as const] : []),
    ...work.tasks.map(({ ownerKey, post }) => [ownerKey, post] as const),
  ])
  return [...keys].map(([key, post]) => ({ key, post }))
}

export const inOffice = (posts: readonly PostDoc[], key: string): PostDoc | undefined =>
  posts.find(({ _id, vacant }) => _id === key && !vacant)

export const labelOf = (posts: readonly PostDoc[], key: string): string | null => {
  const post = inOffice(posts, key)
  return post ? (post.holderId ? post.label : (post.deputy?.label ?? null)) : null
}

/** The person who answers for a post now; null at the top, where several are. */
export async function personFor(
  { key, post }: KeyedPost,
  place: Scope,
  store: Store,
): Promise<string | null> {
  const found = await store.posts.find(key)
  const holder = found?.holderId ?? found?.deputy?.personId
  if (holder) return holder
  const { who } = await answersFor(levelBehind(post), place, store)
  return who.kind === 'topLevel' ? null : who.personId
}
