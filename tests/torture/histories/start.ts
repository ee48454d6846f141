import type { ConsultationState } from '@shared/contract/consultation'
import { OUTCOMES } from '@shared/contract/process'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'

import { processOf } from '../../../cloudfunctions/consultations/process-of'
import { stepDeadline } from '../../../cloudfunctions/consultations/within-step'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import type { TestApi } from '../../support/api'
import { allFacts, aMatter } from '../../support/matters'
import { aStatement, load, storeConsultation } from '../../support/world'
import type { Random } from './random'

const DAY = 86_400_000
const STARTS: readonly ConsultationState[] = [
  ...Array<ConsultationState>(4).fill('asking'),
  ...Array<ConsultationState>(4).fill('proposing'),
  ...Array<ConsultationState>(6).fill('deliberating'),
  'transferredStatutory',
  'transferredResidentsMeeting',
  'handedOff',
  'suspended',
]

export interface Start {
  readonly id: string
  /** Nothing was put there ready: every piece of evidence is the history's own. */
  readonly evidenceIsOwn: boolean
}

/** A matter somewhere in the first half of its life; deeper in with what came before put there ready. */
export async function beginHistory(api: TestApi, id: string, now: Date, random: Random): Promise<Start> {
  const state = random.pick(STARTS)
  const ready = state !== 'asking' && random.chance(0.75)
  const change: Partial<ConsultationDoc> = {
    _id: id,
    facts: ready ? readyFacts(state, now, random) : NO_FACTS,
  }
  // Some are about to be due.
  const begun = new Date(now.getTime() - random.below(8) * DAY)
  const consultation = aMatter(state, begun, change)
  const statements = random.chance(0.25) ? [aStatement({ _id: `${id}-s`, consultationId: id })] : []
  await storeConsultation(api, consultation, statements)
  if (processOf(consultation).dueAt) await load(api, 'deadlines', [newDeadline(stepDeadline(consultation))])
  return { id, evidenceIsOwn: !ready }
}

function readyFacts(state: ConsultationState, now: Date, random: Random): ProcessFacts {
  const all = allFacts(now)
  const outcome = random.pick(OUTCOMES)
  if (state === 'proposing') {
    const session = all.session && {
      ...all.session,
      quorum: null,
      ended: false,
      noticeAt: new Date(now.getTime() - DAY),
      startsAt: new Date(now.getTime() + 4 * DAY),
    }
    return { ...all, session }
  }
  const toAssembly = state === 'transferredStatutory' || outcome === 'transferredStatutory'
  const askAt = new Date(now.getTime() + 50 * DAY)
  return {
    ...all,
    outcome: toAssembly ? 'transferredStatutory' : outcome,
    statutory: toAssembly
      ? { item: 5, ownerId: 'branchSecretary_cp1', askAt, answered: state === 'transferredStatutory' }
      : null,
  }
}
