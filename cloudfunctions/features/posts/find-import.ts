import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { PostImportDoc } from '../../store/posts'
import { anyPlace } from './any-place'
import type { PostPlace } from './find-post-place'

/** An import and the place from which it appoints. It belongs to whoever began it. */
export async function findImport(
  importId: string,
  context: ActionContext,
): Promise<PostPlace & { readonly found: PostImportDoc }> {
  const found = await context.store.posts.import(importId)
  const hers = found !== undefined && found.personId === context.caller.personId
  if (!hers || found.expiresAt <= context.now) throw fail('IMPORT_NOT_FOUND')
  return { ...(await anyPlace(found.placeId, context)), found }
}
