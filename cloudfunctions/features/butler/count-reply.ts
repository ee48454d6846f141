import { dutyMinutesBetween } from '@shared/rules/butler/duty'
import { countAnswer, noAnswers } from '@shared/rules/butler/habit'
import { isUnanswered } from '@shared/rules/butler/life'

import type { ContactDoc } from '../../store/contacts'
import type { PostDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'

/**
 * Counts how long a butler's first answer took, in the same transaction in which she answers: what
 * residents read as her habit is a counter of facts, and never a search. A post in new hands begins anew.
 */
export function countReply(
  { state, ownerKey, since, onBehalf }: ContactDoc,
  personId: string,
  now: Date,
): ((tx: Transaction) => Promise<void>) | undefined {
  if (!isUnanswered(state) || onBehalf !== null || !ownerKey.startsWith('redButler_')) return undefined
  return async (tx) => {
    const post = await tx.get<PostDoc>('posts', ownerKey)
    if (post?.holderId !== personId) return
    const counts = post.answers?.personId === personId ? post.answers.counts : noAnswers
    await tx.put<PostDoc>('posts', {
      ...post,
      answers: { personId, counts: countAnswer(counts, dutyMinutesBetween(since, now)) },
    })
  }
}
