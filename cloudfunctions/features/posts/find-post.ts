import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { PersonDoc } from '../../store/persons'
import type { PostDoc } from '../../store/posts'
import { scopeOf } from './scope-of'

/** The post that an action is about, with its place as the scope. */
export async function findPost(
  key: string,
  { store }: Pick<ActionContext, 'store'>,
): Promise<Target & { readonly post: PostDoc }> {
  const post = await store.posts.find(key)
  if (!post) throw fail('POST_NOT_FOUND')
  return { place: scopeOf(post.place), post }
}

/** Whether this person holds this very post; a deputy does not. */
export const holds = (person: PersonDoc, post: PostDoc): boolean => post.holderId === person._id
