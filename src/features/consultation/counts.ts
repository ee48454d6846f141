import type { Stance, StanceCounts, StatementView } from '@shared/contract/consultation'

/**
 * The figures on a card after a tap, before the server has counted: what it last said, less the
 * answer it knew, plus the new one. The reader always finds herself in the figure.
 */
export function countsWith(statement: StatementView, mine: Stance | null): StanceCounts {
  if (mine === null || mine === statement.myStance) return withMe(statement.counts, mine)
  const counts = { ...statement.counts, [mine]: statement.counts[mine] + 1 }
  if (statement.myStance) counts[statement.myStance] = Math.max(0, counts[statement.myStance] - 1)
  return counts
}

function withMe(counts: StanceCounts, mine: Stance | null): StanceCounts {
  return mine === null ? counts : { ...counts, [mine]: Math.max(1, counts[mine]) }
}
