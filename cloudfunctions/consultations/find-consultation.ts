import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { ConsultationDoc } from '../store/consultations'

export interface FoundConsultation {
  readonly place: { readonly countyId: string; readonly communityId: string; readonly compoundId: string }
  readonly consultation: ConsultationDoc
}

/** The truth of a consultation that others can see; refused with `CONSULTATION_NOT_FOUND`. */
export async function findConsultation(
  consultationId: string,
  { store }: Pick<ActionContext, 'store'>,
): Promise<FoundConsultation> {
  const consultation = await store.consultations.find(consultationId)
  if (!consultation || (consultation.publication ?? 'public') !== 'public')
    throw fail('CONSULTATION_NOT_FOUND')
  const { countyId, communityId, compoundId } = consultation
  return { place: { countyId, communityId, compoundId }, consultation }
}
