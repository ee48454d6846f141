import { endOfDay } from '@shared/rules/calendar/working-days'
import { ESCALATION_WORKING_DAYS } from '@shared/rules/consultation/limits'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { silenceDue } from '@shared/rules/handling/silence'

import { workCalendar } from '../desk/work-calendar'
import type { ConsultationDoc } from '../store/consultations'
import type { DeskRow, NewDeadline } from '../store/deadlines'
import type { TaskDoc, WorkDoc } from '../store/works'

export const placeOf = ({ countyId, communityId, compoundId }: ConsultationDoc) => ({
  countyId,
  communityId,
  compoundId,
})

const rowOf = ({ _id, title, compoundName }: ConsultationDoc, desks: readonly string[], since: Date) => ({
  desks,
  title,
  where: compoundName,
  since,
  opens: _id,
})

const firstKey = ({ chain }: WorkDoc): string => chain.at(-1)?.key ?? ''

/** Of this round and not done; what came back lies with the first responsible. */
export const openTasks = ({ tasks, round }: WorkDoc): TaskDoc[] =>
  tasks.filter((task) => task.round === round && task.state !== 'done')

const ends = ({ dueOn }: TaskDoc): Date => endOfDay(dueOn) ?? new Date(0)

/**
 * One line for all open tasks of a matter, on the desks of those who have them, until the nearest of their days;
 * what is late lies with the first responsible, too. Null where nothing is open.
 */
export function taskDeadline(consultation: ConsultationDoc, work: WorkDoc, now: Date): NewDeadline | null {
  const open = openTasks(work)
  const [nearest] = [...open].sort((a, b) => ends(a).getTime() - ends(b).getTime())
  if (!nearest) return null
  const overdue = ends(nearest) <= now
  const keys = open.map(({ state, ownerKey }) => (state === 'returned' ? firstKey(work) : ownerKey))
  const desks = [...new Set(overdue ? [...keys, firstKey(work)] : keys)]
  const next = endOfWorkingDay(now, ESCALATION_WORKING_DAYS, workCalendar)
  return {
    rule: 'workTask',
    subject: consultation._id,
    place: placeOf(consultation),
    dueAt: overdue ? next.at : ends(nearest),
    provisional: overdue && next.provisional,
    overdue,
    row: {
      ...rowOf(consultation, desks, nearest.givenAt),
      waits: 'neighbours',
      // Of several nobody could tell which one is meant.
      acts: open.length === 1 && nearest.state === 'open' ? [{ act: 'finishTask', on: nearest.id }] : [],
    },
  }
}

/** When the clock looks next whether anything was heard of the work; once somebody was reminded it lies on her desk. */
export function silenceDeadline(consultation: ConsultationDoc, work: WorkDoc): NewDeadline {
  const { heardAt, reminded, tracker } = work
  const { at: dueAt, provisional } = silenceDue(heardAt, reminded, workCalendar)
  const desks = [firstKey(work), ...(tracker ? [tracker.key] : [])]
  return {
    rule: 'workSilence',
    subject: consultation._id,
    place: placeOf(consultation),
    dueAt,
    provisional,
    ...(reminded ? { row: { ...rowOf(consultation, desks, heardAt), waits: 'neighbours' as const } } : {}),
  }
}

/** On the desk of whoever is asked to take the matter over. */
export const offerRow = (consultation: ConsultationDoc, key: string, now: Date): DeskRow => ({
  ...rowOf(consultation, [key], now),
  waits: 'colleague',
  acts: [
    { act: 'acceptOffer', on: null },
    { act: 'declineOffer', on: null },
  ],
})

/** On the desks of those who may answer a direct line. */
export const lineRow = (consultation: ConsultationDoc, desks: readonly string[], now: Date): DeskRow => ({
  ...rowOf(consultation, desks, now),
  waits: 'secretary',
})
