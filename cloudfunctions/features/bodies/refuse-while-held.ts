import { fail } from '../../kernel/fail'
import type { PostDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'

/** Nobody speaks for a body that is gone: first her post is ended, and what lies on it goes up. */
export async function refuseWhileHeld(tx: Transaction, key: string): Promise<void> {
  const post = await tx.get<PostDoc>('posts', key)
  if (post && (post.holderId !== null || post.deputy !== null)) throw fail('BODY_HAS_POST')
}
