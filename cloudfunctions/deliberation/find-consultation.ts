import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { ConsultationDoc } from '../store/consultations'

/** A consultation that people can see, as the target of an act; refused with `CONSULTATION_NOT_FOUND`. */
export async function findConsultation(consultationId: string, { store }: ActionContext) {
  const consultation = await store.consultations.find(consultationId)
  if (!consultation || (consultation.publication ?? 'public') !== 'public')
    throw fail('CONSULTATION_NOT_FOUND')
  return { place: placeOf(consultation), consultation }
}

export const placeOf = ({ countyId, communityId, compoundId }: ConsultationDoc) => ({
  countyId,
  communityId,
  compoundId,
})
