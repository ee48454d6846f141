import type { StanceCounts } from '@shared/contract/consultation'

import type { ParticipationDoc, TallyBucketDoc } from '../../store/participations'

/** Counts one bucket from its facts: people by head, answers by statement. */
export function countBucket(
  consultationId: string,
  bucket: number,
  facts: readonly Pick<ParticipationDoc, 'verified' | 'stances'>[],
): TallyBucketDoc {
  const counts: Record<string, StanceCounts> = {}
  for (const { stances } of facts) {
    for (const [statementId, stance] of Object.entries(stances)) {
      const before = counts[statementId] ?? { agree: 0, disagree: 0, unsure: 0 }
      counts[statementId] = { ...before, [stance]: before[stance] + 1 }
    }
  }
  const verified = facts.filter((fact) => fact.verified).length
  return {
    _id: `${consultationId}_${bucket}`,
    consultationId,
    bucket,
    verified,
    unverified: facts.length - verified,
    counts,
  }
}
