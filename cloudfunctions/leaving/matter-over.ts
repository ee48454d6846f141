import type { ConsultationState } from '@shared/contract/consultation'

import type { Store } from '../store/store'

const OVER: readonly ConsultationState[] = [
  'closed',
  'cancelled',
  'handedOff',
  'transferredStatutory',
  'transferredResidentsMeeting',
]

/** Whether a consultation runs no more: what was counted in it stays as it was counted. */
export async function isMatterOver(consultationId: string, store: Store): Promise<boolean> {
  const consultation = await store.consultations.find(consultationId)
  return consultation === undefined || OVER.includes(consultation.state)
}
