import type { ConsultationState, Shelf, StanceCounts } from '@shared/contract/consultation'

import type { ConsultationDoc, ConsultationPageDoc, StatementDoc } from '../../store/consultations'
import type { TallyBucketDoc } from '../../store/participations'

export const SHELF_OF: Readonly<Record<ConsultationState, Exclude<Shelf, 'mine'>>> = {
  asking: 'open',
  proposing: 'open',
  deliberating: 'open',
  handling: 'handling',
  evaluating: 'handling',
  closed: 'closed',
}

/** Sorts after everything that has a deadline. */
const NO_DEADLINE = new Date('9999-12-31T00:00:00Z')
const NOBODY_YET: StanceCounts = { agree: 0, disagree: 0, unsure: 0 }

/**
 * Makes what readers get out of the facts. Pure: the same facts give the same page, so it may be
 * made again at any time.
 *
 * @param tallies the recounts of all buckets of this consultation
 * @param statementsTotal may be more than `statements`: a page carries a bounded number
 */
export function projectPage(
  consultation: ConsultationDoc,
  statements: readonly StatementDoc[],
  statementsTotal: number,
  tallies: readonly TallyBucketDoc[],
  countedAt: Date,
): ConsultationPageDoc {
  const { openedAt: _, officeId: __, ...shown } = consultation
  const current = consultation.steps.find((step) => step.step === consultation.state)
  return {
    ...shown,
    shelf: SHELF_OF[consultation.state],
    dueAt: current?.dueAt ?? NO_DEADLINE,
    participants: {
      verified: tallies.reduce((sum, tally) => sum + tally.verified, 0),
      unverified: tallies.reduce((sum, tally) => sum + tally.unverified, 0),
    },
    statementsTotal,
    countedAt,
    statements: statements.map((statement) => ({
      id: statement._id,
      text: statement.text,
      author: statement.author,
      createdAt: statement.createdAt,
      counts: countsOf(statement._id, tallies),
    })),
  }
}

function countsOf(statementId: string, tallies: readonly TallyBucketDoc[]): StanceCounts {
  return tallies.reduce((sum, { counts }) => {
    const more = counts[statementId] ?? NOBODY_YET
    return {
      agree: sum.agree + more.agree,
      disagree: sum.disagree + more.disagree,
      unsure: sum.unsure + more.unsure,
    }
  }, NOBODY_YET)
}
