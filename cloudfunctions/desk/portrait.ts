import { clearDeadline } from '../store/deadlines'
import type { PostDoc } from '../store/posts'
import type { PublicationDoc } from '../store/publications'
import type { Store } from '../store/store'
import type { Transaction } from '../store/transaction'

/**
 * Takes a butler's photo off her post, in the transaction in which she leaves it or thinks better of it:
 * from this commit on nobody is given a link to it, and the clock removes record and files at its next tick.
 */
export async function dropPortrait(tx: Transaction, post: PostDoc, now: Date): Promise<PostDoc> {
  if (!post.portrait) return post
  const { portrait, ...rest } = post
  const { publicationId } = portrait
  const publication = await tx.get<PublicationDoc>('publications', publicationId)
  if (publication) {
    const gone = { desk: null, deskOrder: null, dueAt: null, removeAt: now, rev: publication.rev + 1 }
    await tx.put<PublicationDoc>('publications', { ...publication, ...gone })
    await clearDeadline(tx, 'heldWords', publicationId)
  }
  return rest
}

/** She took back that a photo of hers may be shown: it goes from every post that she holds. */
export async function dropPortraitsOf(
  personId: string,
  keys: readonly string[],
  store: Store,
  now: Date,
): Promise<void> {
  for (const key of keys) {
    await store.transaction(async (tx) => {
      const post = await tx.get<PostDoc>('posts', key)
      if (post?.portrait?.personId !== personId) return
      await tx.put<PostDoc>('posts', await dropPortrait(tx, post, now))
    })
  }
}
