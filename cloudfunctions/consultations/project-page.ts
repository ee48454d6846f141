import type { ConsultationState, Shelf, StanceCounts } from '@shared/contract/consultation'

import { isOver, isStep } from '@shared/rules/consultation/life'
import { stepAt } from '@shared/rules/consultation/step-at'
import type { ConsultationDoc, ConsultationPageDoc, StatementDoc } from '../store/consultations'
import type { TallyBucketDoc } from '../store/participations'
import { answerView } from './answer-view'
import { statutoryOnPage } from './statutory-page'

const SHELF_OF: Readonly<Record<Exclude<ConsultationState, 'suspended'>, Exclude<Shelf, 'mine'>>> = {
  asking: 'open',
  proposing: 'open',
  deliberating: 'open',
  handling: 'handling',
  evaluating: 'handling',
  // Somebody else has it and is asked for the result.
  transferredStatutory: 'handling',
  transferredResidentsMeeting: 'handling',
  handedOff: 'handling',
  cancelled: 'closed',
  closed: 'closed',
}

/** What is suspended stays where its readers look for it. */
const shelfOf = ({ state, steps }: ConsultationDoc) =>
  SHELF_OF[state === 'suspended' ? (stepAt(state, steps) ?? 'asking') : state]

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
  rev = 0,
): ConsultationPageDoc {
  const { _id, countyId, communityId, compoundId, compoundName, officeName } = consultation
  const { title, category, body, photos, state, steps } = consultation
  return {
    _id,
    countyId,
    communityId,
    compoundId,
    compoundName,
    officeName,
    title,
    category,
    categoryName: consultation.categoryName ?? null,
    body,
    photos,
    state,
    step: stepAt(state, steps),
    steps,
    shelf: shelfOf(consultation),
    dueAt: shownDueAt(consultation),
    overdue: consultation.process?.overdue ?? false,
    ...statutoryOnPage(consultation),
    order: orderOf(consultation),
    participants: {
      verified: tallies.reduce((sum, tally) => sum + tally.verified, 0),
      unverified: tallies.reduce((sum, tally) => sum + tally.unverified, 0),
    },
    straight: consultation.straight ?? false,
    reopened: consultation.facts?.reopened ?? 0,
    statementsTotal,
    countedAt,
    rev,
    statements: statements.map((statement) => ({
      id: statement._id,
      text: statement.text,
      author: statement.author,
      createdAt: statement.createdAt.toISOString(),
      folded: statement.state === 'folded',
      onBehalf: statement.onBehalf ?? null,
      photos: statement.photos ?? [],
      answer: statement.answer ? answerView(statement.answer) : null,
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

/** In a step until when it lasts; elsewhere until when somebody asks or goes on. */
const shownDueAt = ({ state, steps, process }: ConsultationDoc): Date | null =>
  isStep(state) ? (steps.find(({ step }) => step === state)?.dueAt ?? null) : (process?.dueAt ?? null)

const FAR = Date.UTC(9999, 11, 31)

function orderOf(consultation: ConsultationDoc): string {
  const { _id, state, steps, openedAt } = consultation
  const dueAt = shownDueAt(consultation)?.getTime() ?? FAR
  const lastEnd = Math.max(openedAt.getTime(), ...steps.map((step) => step.endedAt?.getTime() ?? 0))
  const rank = isOver(state) ? FAR - lastEnd : dueAt
  return `${String(rank).padStart(15, '0')}_${_id}`
}
