import { postKey } from '@shared/rules/posts/post-key'

import { fail } from '../../kernel/fail'
import type { Store } from '../../store/store'

/** Every stairwell must be one of the compound's. */
export async function checkPlaces(ids: readonly string[], compoundId: string, store: Store): Promise<void> {
  if (ids.length === 0) return
  const found = await store.places.stairwellsByIds(ids)
  const own = found.filter((stairwell) => stairwell.compoundId === compoundId)
  if (own.length !== ids.length) throw fail('STAIRWELL_NOT_FOUND')
}

/**
 * Surname and title of the butler to whom the chair is given; undefined where the secretary keeps it.
 * A post that nobody holds cannot host: refused with `HOST_POST_VACANT`.
 */
export async function hostLabelOf(
  stairwellId: string | undefined,
  { compoundId }: { readonly compoundId: string },
  store: Store,
): Promise<string | undefined> {
  if (stairwellId === undefined) return undefined
  await checkPlaces([stairwellId], compoundId, store)
  const [post] = await store.posts.byKeys([postKey('redButler', stairwellId)])
  const label = post?.holderId ? post.label : post?.deputy?.label
  if (!label) throw fail('HOST_POST_VACANT')
  return label
}
