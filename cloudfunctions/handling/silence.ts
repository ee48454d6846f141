import { silenceDue } from '@shared/rules/handling/silence'

import { workCalendar } from '../desk/work-calendar'
import type { ConsultationDoc } from '../store/consultations'
import type { NewDeadline } from '../store/deadlines'
import type { WorkDoc } from '../store/works'

export const placeOf = ({ countyId, communityId, compoundId }: ConsultationDoc) => ({
  countyId,
  communityId,
  compoundId,
})

/** When the clock looks next whether anything was heard of the work. */
export function silenceDeadline(consultation: ConsultationDoc, { heardAt, reminded }: WorkDoc): NewDeadline {
  const { at: dueAt, provisional } = silenceDue(heardAt, reminded, workCalendar)
  return { rule: 'workSilence', subject: consultation._id, place: placeOf(consultation), dueAt, provisional }
}

/** Something was heard: the time of silence begins anew, unless the work is said to be done. */
export function heard(consultation: ConsultationDoc, work: WorkDoc, now: Date) {
  const next: WorkDoc = { ...work, heardAt: now, reminded: false }
  return { work: next, deadlines: work.done ? [] : [silenceDeadline(consultation, next)] }
}
