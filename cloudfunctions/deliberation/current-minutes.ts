import { factsOf } from '../consultations/process-of'
import type { ConsultationDoc } from '../store/consultations'
import type { MinutesDoc } from '../store/minutes'
import type { Store } from '../store/store'

/** The text in force, once its words have passed; undefined before. */
export async function currentMinutes(
  consultation: ConsultationDoc,
  { minutes }: Store,
): Promise<MinutesDoc | undefined> {
  const { minutes: known } = factsOf(consultation)
  return known ? minutes.find(known.id) : undefined
}
