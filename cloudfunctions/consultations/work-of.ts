import { deskOf } from '@shared/rules/statement/judges'

import type { ConsultationDoc } from '../store/consultations'
import type { WorkDoc } from '../store/works'
import { factsOf } from './process-of'

const startedAt = ({ steps, openedAt }: ConsultationDoc): Date =>
  steps.find(({ step }) => step === 'handling')?.startedAt ?? openedAt

/**
 * The work on a matter as it stands; before the first act, what follows from the matter itself: the branch
 * secretary received it and has it (首问负责). A round that begins anew keeps who has it and what was done.
 */
export function workOf(consultation: ConsultationDoc, stored: WorkDoc | undefined): WorkDoc {
  const round = factsOf(consultation).reopened
  if (stored?.round === round) return stored
  const since = startedAt(consultation)
  if (stored) {
    return {
      ...stored,
      round,
      done: null,
      officeRating: null,
      lowReasons: {},
      heardAt: since,
      reminded: false,
    }
  }
  const { _id, countyId, communityId, compoundId } = consultation
  return {
    _id,
    round,
    chain: [
      {
        key: deskOf('branchSecretary', { countyId, communityId, compoundId }),
        post: 'branchSecretary',
        label: null,
        since: consultation.openedAt,
        how: 'received',
      },
    ],
    offer: null,
    tracker: null,
    tasks: [],
    pairs: [],
    answers: [],
    evidence: [],
    done: null,
    sentBack: 0,
    officeRating: null,
    lowReasons: {},
    hotline: [],
    entries: 0,
    heardAt: since,
    reminded: false,
  }
}
