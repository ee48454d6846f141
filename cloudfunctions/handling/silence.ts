import { silenceDeadline } from '../consultations/work-rows'
import type { ConsultationDoc } from '../store/consultations'
import type { WorkDoc } from '../store/works'

/** Something was heard: the time of silence begins anew, unless the work is said to be done. */
export function heard(consultation: ConsultationDoc, work: WorkDoc, now: Date) {
  const next: WorkDoc = { ...work, heardAt: now, reminded: false }
  return { work: next, deadlines: work.done ? [] : [silenceDeadline(consultation, next)] }
}
