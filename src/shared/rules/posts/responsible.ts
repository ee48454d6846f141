/** As much of a post as decides who answers for it. */
export interface PostState {
  readonly key: string
  readonly holderId: string | null
  readonly deputyId: string | null
  readonly coveredBy: string | null
}

export type Responsible =
  | { readonly kind: 'holder' | 'deputy'; readonly key: string; readonly personId: string }
  /** Nobody on the way up: whoever sits in the post at its end, each of several the same. */
  | { readonly kind: 'topLevel'; readonly key: string }

/**
 * Who answers for a post now: its holder, else her deputy, else the post above, and so on
 * (首问负责制: nothing is without a responsible person). A post never heard of is vacant.
 */
export function responsible(
  key: string,
  find: (key: string) => PostState | undefined,
  above: (key: string) => string | null,
): Responsible {
  const post = find(key)
  if (post?.holderId) return { kind: 'holder', key, personId: post.holderId }
  if (post?.deputyId) return { kind: 'deputy', key, personId: post.deputyId }
  const next = post ? post.coveredBy : above(key)
  return next === null ? { kind: 'topLevel', key } : responsible(next, find, above)
}
